-- No unique key goes with an expression.
-- refused: init 0A000 unsupported PRIMARY KEY constraint with partition key definition
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, at date) PARTITION BY RANGE ((id + 1));
