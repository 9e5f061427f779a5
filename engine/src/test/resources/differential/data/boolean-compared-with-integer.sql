-- There is no such operator.
-- refused: init 42883 operator does not exist: boolean = integer
-- migration: init
CREATE TABLE a (x int, done boolean);
UPDATE a SET x = 1 WHERE done = 1;
