-- The new name is taken by an index.
-- refused: init 42P07 relation "b" already exists
-- migration: init
CREATE TABLE a (id int);
CREATE INDEX b ON a (id);
ALTER TABLE a RENAME TO b;
