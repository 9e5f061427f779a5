-- The name is taken.
-- refused: second 42P07 relation "u" already exists
-- migration: init
CREATE TABLE a (a int, b int, CONSTRAINT u UNIQUE (a));
-- migration: second
ALTER TABLE a ADD CONSTRAINT u UNIQUE (b);
