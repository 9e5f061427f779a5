-- GROUPING takes what GROUP BY names.
-- refused: init 42803 arguments to GROUPING must be grouping expressions of the associated query level
-- migration: init
CREATE TABLE t (id int PRIMARY KEY, name text);
CREATE VIEW v AS SELECT grouping(id), count(*) FROM t GROUP BY name;
