-- What is distinct is looked up.
-- migration: init
CREATE TABLE t (id int);
SELECT DISTINCT ON (nothing) id FROM t;
