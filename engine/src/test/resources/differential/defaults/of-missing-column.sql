-- There is no such column.
-- refused: init 42703 column "b" of relation "a" does not exist
-- migration: init
CREATE TABLE a (a int);
ALTER TABLE a ALTER COLUMN b SET DEFAULT 1;
