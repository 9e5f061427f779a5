-- No cast is made on assignment.
-- refused: init 42804 column "done" is of type boolean but expression is of type integer
-- migration: init
CREATE TABLE a (x int, done boolean);
UPDATE a SET done = 1;
