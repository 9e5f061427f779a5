-- An identity column takes no default.
-- refused: init 42601 column "id" of relation "a" is an identity column
-- migration: init
CREATE TABLE a (id int GENERATED ALWAYS AS IDENTITY);
ALTER TABLE a ALTER COLUMN id SET DEFAULT 5;
