-- The new name is the old one.
-- refused: init 42701 column "b" of relation "a" already exists
-- migration: init
CREATE TABLE a (b int);
ALTER TABLE a RENAME COLUMN b TO b;
