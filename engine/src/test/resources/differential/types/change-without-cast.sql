-- Text does not become integer by itself.
-- refused: init 42804 column "a" cannot be cast automatically to type integer
-- migration: init
CREATE TABLE a (a text);
ALTER TABLE a ALTER COLUMN a TYPE integer;
