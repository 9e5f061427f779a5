-- There is no such column.
-- refused: init 42703 column "b" of relation "a" does not exist
-- migration: init
CREATE TABLE a (a text);
ALTER TABLE a ALTER COLUMN b TYPE integer;
