-- The index of the constraint cannot follow.
-- refused: init 42P07 relation "y" already exists
-- migration: init
CREATE TABLE a (id int CONSTRAINT x UNIQUE);
CREATE TABLE y (id int);
ALTER TABLE a RENAME CONSTRAINT x TO y;
