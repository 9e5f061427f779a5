-- Statistics are of one table.
-- refused: init 0A000 only a single relation is allowed in CREATE STATISTICS
-- migration: init
CREATE TABLE a (id int, x int);
CREATE TABLE b (id int);
CREATE STATISTICS s ON id, x FROM a, b;
