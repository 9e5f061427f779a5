-- An own cast for assignments changes the type of a column.
-- migration: init
CREATE TYPE e AS ENUM ('1', '2');
CREATE CAST (e AS integer) WITH INOUT AS ASSIGNMENT;
CREATE TABLE t (a e);
ALTER TABLE t ALTER a TYPE integer;
