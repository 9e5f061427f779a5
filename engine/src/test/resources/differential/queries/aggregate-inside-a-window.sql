-- An aggregate inside a window makes groups of the rows.
-- refused: init 42803 column "b.x" must appear in the GROUP BY clause or be used in an aggregate function
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, y int);
CREATE TABLE b (id int, x int);
SELECT x, sum(count(*)) OVER () FROM b;
