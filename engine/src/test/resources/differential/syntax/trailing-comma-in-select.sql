-- A comma before FROM.
-- refused: init 42601 syntax error at or near "FROM"
-- migration: init
CREATE TABLE a (x int);
SELECT x, FROM a;
