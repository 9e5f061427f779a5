-- PRIMARY is reserved and no name.
-- refused: init 42601 syntax error at or near "PRIMARY"
-- migration: init
CREATE TABLE a (x int, CONSTRAINT PRIMARY KEY (x));
