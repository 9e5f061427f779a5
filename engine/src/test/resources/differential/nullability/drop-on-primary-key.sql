-- A key column stays NOT NULL.
-- refused: init 42P16 column "a" is in a primary key
-- migration: init
CREATE TABLE a (a int PRIMARY KEY);
ALTER TABLE a ALTER COLUMN a DROP NOT NULL;
