-- An aggregate in ORDER BY makes one row of all, and what is listed is not grouped.
-- refused: init 42803 column "t.name" must appear in the GROUP BY clause or be used in an aggregate function
-- migration: init
CREATE TABLE t (id int PRIMARY KEY, name text);
CREATE VIEW v AS SELECT name FROM t ORDER BY count(*);
