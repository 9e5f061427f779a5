-- No column can have a pseudo-type.
-- refused: init 42P16 column "a" has pseudo-type record
-- migration: init
CREATE TABLE a (a record);
