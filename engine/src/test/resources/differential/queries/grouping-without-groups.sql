-- There is nothing to tell apart without GROUP BY.
-- refused: init 42803 arguments to GROUPING must be grouping expressions of the associated query level
-- migration: init
CREATE TABLE t (id int PRIMARY KEY, name text);
CREATE VIEW v AS SELECT grouping(name), count(*) FROM t;
