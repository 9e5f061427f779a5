-- The name is taken.
-- refused: second 42P07 relation "i" already exists
-- migration: init
CREATE TABLE a (a int);
CREATE INDEX i ON a (a);
-- migration: second
CREATE INDEX i ON a (a);
