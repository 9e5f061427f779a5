-- The name is taken by a check.
-- refused: init 42710 constraint "c" for relation "b" already exists
-- migration: init
CREATE TABLE a (id int PRIMARY KEY);
CREATE TABLE b (a_id int, CONSTRAINT c CHECK (a_id > 0));
ALTER TABLE b ADD CONSTRAINT c FOREIGN KEY (a_id) REFERENCES a;
