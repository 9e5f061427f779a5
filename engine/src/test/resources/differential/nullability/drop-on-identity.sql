-- So does an identity column.
-- refused: init 42601 column "a" of relation "a" is an identity column
-- migration: init
CREATE TABLE a (a int GENERATED ALWAYS AS IDENTITY);
ALTER TABLE a ALTER COLUMN a DROP NOT NULL;
