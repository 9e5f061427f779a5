-- It is one already.
-- refused: init 55000 column "id" of relation "a" is already an identity column
-- migration: init
CREATE TABLE a (id int GENERATED ALWAYS AS IDENTITY);
ALTER TABLE a ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
