-- There is no such column.
-- refused: second 42703 column "b" of relation "a" does not exist
-- migration: init
CREATE TABLE a (id int);
-- migration: second
ALTER TABLE a DROP COLUMN b;
