-- A column with a default cannot become one.
-- refused: init 55000 column "id" of relation "a" already has a default value
-- migration: init
CREATE TABLE a (id int NOT NULL DEFAULT 1);
ALTER TABLE a ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
