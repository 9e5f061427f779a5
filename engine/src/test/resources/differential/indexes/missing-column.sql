-- There is no such column.
-- refused: init 42703 column "A" does not exist
-- migration: init
CREATE TABLE a (a int);
CREATE INDEX i ON a (a, "A");
