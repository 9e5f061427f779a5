-- The default is no array.
-- refused: init 22P02 malformed array literal: ""
-- migration: init
CREATE TABLE a (x text[] DEFAULT '');
