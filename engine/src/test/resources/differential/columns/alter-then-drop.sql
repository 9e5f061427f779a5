-- The altered column is dropped in the same statement.
-- refused: init 42703 column "b" of relation "a" does not exist
-- migration: init
CREATE TABLE a (id int, b text);
ALTER TABLE a ALTER COLUMN b SET DEFAULT 'x', DROP COLUMN b;
