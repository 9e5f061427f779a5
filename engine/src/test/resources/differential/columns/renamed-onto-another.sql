-- The new name is taken.
-- refused: init 42701 column "c" of relation "a" already exists
-- migration: init
CREATE TABLE a (b int, c int);
ALTER TABLE a RENAME COLUMN b TO c;
