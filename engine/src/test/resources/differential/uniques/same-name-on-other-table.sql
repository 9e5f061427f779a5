-- The name of the index is taken.
-- refused: second 42P07 relation "u" already exists
-- migration: init
CREATE TABLE a (a int, CONSTRAINT u UNIQUE (a));
-- migration: second
CREATE TABLE b (a int);
ALTER TABLE b ADD CONSTRAINT u UNIQUE (a);
