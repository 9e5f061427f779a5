-- CASCADE takes the servers of a wrapper and their tables along.
-- migration: first
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
CREATE FOREIGN TABLE t (x int) SERVER s;
-- migration: second
DROP FOREIGN DATA WRAPPER w CASCADE;
CREATE TABLE t (y int);
DROP SERVER IF EXISTS s;
