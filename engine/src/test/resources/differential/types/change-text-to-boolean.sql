-- Nor boolean.
-- refused: init 42804 column "a" cannot be cast automatically to type boolean
-- migration: init
CREATE TABLE a (a text);
ALTER TABLE a ALTER COLUMN a TYPE boolean;
