-- ISNULL is an operator, though it can be called.
-- refused: init 42883 function isnull(integer, integer) does not exist
-- migration: init
CREATE TABLE a (id int, x int);
SELECT isnull(x, 0) FROM a;
