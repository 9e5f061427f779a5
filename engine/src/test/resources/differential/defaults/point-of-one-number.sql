-- A point has two numbers.
-- refused: init 22P02 invalid input syntax for type point: "5"
-- migration: init
CREATE TABLE a (id int, place point DEFAULT '5');
