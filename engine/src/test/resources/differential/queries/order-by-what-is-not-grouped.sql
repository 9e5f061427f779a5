-- The order of groups is that of what they have in common.
-- refused: init 42803 column "a.made" must appear in the GROUP BY clause or be used in an aggregate function
-- migration: init
CREATE TABLE a (id int, x int, made date);
SELECT x, count(*) FROM a GROUP BY x ORDER BY made;
