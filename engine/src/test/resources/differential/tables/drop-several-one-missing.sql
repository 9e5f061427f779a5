-- One of them is not there.
-- refused: init 42P01 table "b" does not exist
-- migration: init
CREATE TABLE a (id int);
DROP TABLE a, b;
