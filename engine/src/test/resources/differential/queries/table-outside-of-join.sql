-- The condition of a join sees its own tables only.
-- refused: init 42P01 invalid reference to FROM-clause entry for table "a"
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, name text, done boolean);
SELECT 1 AS one FROM a, b LEFT JOIN b AS c ON a.id = c.id;
