-- A string is read as a value of the column's type.
-- refused: init 22P02 invalid input syntax for type integer: "PENDING"
-- migration: init
CREATE TABLE a (x int, status int);
UPDATE a SET status = 'PENDING' WHERE x = 1;
