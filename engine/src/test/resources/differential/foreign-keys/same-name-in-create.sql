-- Twice in one definition.
-- refused: init 42710 constraint "c" for relation "b" already exists
-- migration: init
CREATE TABLE a (id int PRIMARY KEY);
CREATE TABLE b (x int, y int, CONSTRAINT c FOREIGN KEY (x) REFERENCES a, CONSTRAINT c FOREIGN KEY (y) REFERENCES a);
