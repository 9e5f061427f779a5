-- A nullable column cannot become one.
-- refused: init 55000 column "id" of relation "a" must be declared NOT NULL before identity can be added
-- migration: init
CREATE TABLE a (id int);
ALTER TABLE a ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
