-- HAVING alone makes one group of all rows.
-- refused: use 42803 column "a.name" must appear in the GROUP BY clause or be used in an aggregate function
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, name text);
-- migration: use
SELECT 1 FROM a HAVING count(*) > 1;
SELECT max(name) FROM a HAVING EXISTS (SELECT 1 FROM a b WHERE b.id = 1);
SELECT name FROM a HAVING count(*) > 1;
