-- A table has no EXECUTE, a sequence has USAGE also if it is taken for a table.
-- refused: second 0LP01 invalid privilege type EXECUTE for relation
-- migration: first
CREATE TABLE t (x int);
CREATE SEQUENCE s;
GRANT SELECT, INSERT (x), UPDATE ON t TO PUBLIC;
GRANT USAGE ON s TO PUBLIC;
-- migration: second
GRANT EXECUTE ON t TO PUBLIC;
