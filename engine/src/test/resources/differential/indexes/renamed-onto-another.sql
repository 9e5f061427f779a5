-- The new name is taken, by a table.
-- refused: init 42P07 relation "a" already exists
-- migration: init
CREATE TABLE a (a int);
CREATE INDEX i ON a (a);
ALTER INDEX i RENAME TO a;
