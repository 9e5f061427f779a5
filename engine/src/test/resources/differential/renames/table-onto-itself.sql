-- The name is its own.
-- refused: init 42P07 relation "a" already exists
-- migration: init
CREATE TABLE a (id int);
ALTER TABLE a RENAME TO a;
