-- The condition was stored with a number.
-- refused: init 42883 operator does not exist: text > integer
-- migration: init
CREATE TABLE t (a int, b int);
CREATE INDEX i ON t (b) WHERE a > 1;
ALTER TABLE t ALTER a TYPE text;
