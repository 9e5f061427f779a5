-- One by one the order counts.
-- modes: statements
-- refused: init 42P07 relation "a" already exists
-- migration: init
CREATE TABLE a (id int);
CREATE TABLE a (id int);
CRAETE TABLE b (id int);
