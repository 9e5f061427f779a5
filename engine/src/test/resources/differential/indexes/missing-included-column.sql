-- There is no such column to include.
-- refused: init 42703 column "b" does not exist
-- migration: init
CREATE TABLE a (a int);
CREATE INDEX i ON a (a) INCLUDE (b);
