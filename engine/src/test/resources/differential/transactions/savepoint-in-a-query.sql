-- Statements of one query are no block that takes a savepoint.
-- modes: simple
-- refused: first 25P01 SAVEPOINT can only be used in transaction blocks
-- migration: first
CREATE TABLE t (x int);
SAVEPOINT a;
