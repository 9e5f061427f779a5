-- There is nothing left to drop.
-- refused: init 55000 column "id" of relation "a" is not an identity column
-- migration: init
CREATE TABLE a (id int GENERATED ALWAYS AS IDENTITY);
ALTER TABLE a ALTER COLUMN id DROP IDENTITY;
ALTER TABLE a ALTER COLUMN id DROP IDENTITY;
