-- Outside a transaction there are none.
-- modes: statements
-- refused: init 25P01 SAVEPOINT can only be used in transaction blocks
-- migration: init
CREATE TABLE a (id int);
SAVEPOINT s;
