-- What a window aggregates is a column of the groups, or an aggregate.
-- refused: init 42803 column "b.id" must appear in the GROUP BY clause or be used in an aggregate function
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, y int);
CREATE TABLE b (id int, x int);
SELECT x, sum(id) OVER () FROM b GROUP BY x;
