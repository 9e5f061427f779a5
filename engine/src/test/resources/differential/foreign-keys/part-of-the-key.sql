-- Part of a key is not unique.
-- refused: init 42830 there is no unique constraint matching given keys for referenced table "a"
-- migration: init
CREATE TABLE a (x int, y int, PRIMARY KEY (x, y));
CREATE TABLE b (x int REFERENCES a (x));
