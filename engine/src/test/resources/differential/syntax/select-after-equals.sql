-- A query as a value needs parentheses.
-- refused: init 42601 syntax error at or near "SELECT"
-- migration: init
CREATE TABLE a (x int);
CREATE TABLE b (y int);
UPDATE a SET x = SELECT y FROM b;
