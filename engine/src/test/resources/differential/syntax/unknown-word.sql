-- No such statement.
-- refused: init 42601 syntax error at or near "CRAETE"
-- migration: init
CREATE TABLE a (id int);
CRAETE TABLE b (id int);
