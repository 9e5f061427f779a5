-- A given name is not numbered.
-- refused: init 42P07 relation "taken" already exists
-- migration: init
CREATE TABLE taken (x int);
CREATE TABLE a (id int, CONSTRAINT taken PRIMARY KEY (id));
