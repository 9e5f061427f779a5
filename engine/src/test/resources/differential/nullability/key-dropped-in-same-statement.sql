-- The key goes first, then NOT NULL can.
-- refused: init 42P16 column "a" is in a primary key
-- migration: init
CREATE TABLE a (a int PRIMARY KEY);
ALTER TABLE a ALTER COLUMN a DROP NOT NULL, DROP CONSTRAINT a_pkey;
