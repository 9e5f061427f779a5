-- The left side has the column twice.
-- refused: init 42702 common column name "name" appears more than once in left table
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, name text, done boolean);
SELECT 1 AS one FROM a CROSS JOIN b JOIN b AS c USING (name);
