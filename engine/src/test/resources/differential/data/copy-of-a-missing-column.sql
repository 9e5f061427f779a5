-- COPY looks for its columns before it reads a row.
-- refused: init 42703 column "old" of relation "a" does not exist
-- migration: init
CREATE TABLE a (id int, "Name" text, old int);
ALTER TABLE a DROP COLUMN old;
COPY a (id, old) TO STDOUT;
