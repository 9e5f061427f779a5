-- The default is no number.
-- refused: init 22P02 invalid input syntax for type integer: "x"
-- migration: init
CREATE TABLE a (x int DEFAULT 'x');
