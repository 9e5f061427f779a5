-- A number is rounded first.
-- migration: init
CREATE DOMAIN share AS numeric(4, 2) CHECK (VALUE <= 1);
CREATE TABLE t (s share);
INSERT INTO t VALUES (1.001);
SELECT 1.001::share;
