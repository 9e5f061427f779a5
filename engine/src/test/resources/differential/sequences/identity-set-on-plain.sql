-- A plain column has no generation to set.
-- refused: init 55000 column "id" of relation "a" is not an identity column
-- migration: init
CREATE TABLE a (id int);
ALTER TABLE a ALTER COLUMN id SET GENERATED ALWAYS;
