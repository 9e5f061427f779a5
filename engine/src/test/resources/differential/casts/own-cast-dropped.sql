-- A cast that was dropped casts no more.
-- refused: init 42804 column "a" cannot be cast automatically to type integer
-- migration: init
CREATE TYPE e AS ENUM ('a', 'b');
CREATE CAST (e AS integer) WITH INOUT AS ASSIGNMENT;
CREATE TABLE t (a e);
DROP CAST (e AS integer);
ALTER TABLE t ALTER a TYPE integer;
