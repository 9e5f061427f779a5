-- Outside a transaction there are none.
-- modes: statements
-- migration: init
CREATE TABLE a (id int);
SAVEPOINT s;
