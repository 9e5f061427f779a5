-- The extension was never created.
-- refused: init 42704 type "citext" does not exist
-- migration: init
CREATE TABLE a (email citext);
