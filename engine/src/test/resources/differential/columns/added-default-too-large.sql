-- A number that does not fit is found when the column is added.
-- refused: init 22003 numeric field overflow
-- migration: init
CREATE TABLE t (a smallint DEFAULT 99999);
ALTER TABLE t ADD b numeric(3, 1) DEFAULT 123;
