-- Constraint names are per table, but their index is not.
-- refused: init 42P07 relation "pk" already exists
-- migration: init
CREATE TABLE a (id int, CONSTRAINT pk PRIMARY KEY (id));
CREATE TABLE b (id int, CONSTRAINT pk PRIMARY KEY (id));
