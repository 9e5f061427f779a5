-- There is no such column in an expression.
-- refused: init 42703 column "b" does not exist
-- migration: init
CREATE TABLE a (a int);
CREATE INDEX i ON a (lower(b));
