-- EXPLAIN looks up what the query names.
-- refused: init 42703 column "name" does not exist
-- migration: init
CREATE TABLE a (id int);
EXPLAIN (VERBOSE) SELECT name FROM a;
