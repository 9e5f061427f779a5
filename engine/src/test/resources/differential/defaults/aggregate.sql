-- A default counts nothing.
-- refused: init 42803 aggregate functions are not allowed in DEFAULT expressions
-- migration: init
CREATE TABLE a (x bigint DEFAULT count(*));
