-- A table as a whole may be named twice.
-- migration: init
CREATE TABLE t (id int PRIMARY KEY);
CREATE PUBLICATION p FOR TABLE t, ONLY t;
