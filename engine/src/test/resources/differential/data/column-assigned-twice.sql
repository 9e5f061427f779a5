-- A column gets one value.
-- refused: init 42601 multiple assignments to same column "x"
-- migration: init
CREATE TABLE a (x int);
UPDATE a SET x = 1, x = 2;
