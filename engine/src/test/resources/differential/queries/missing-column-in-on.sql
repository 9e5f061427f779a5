-- The condition of a join sees its own tables only.
-- refused: init 42703 column b.nothing does not exist
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, name text, done boolean);
SELECT 1 AS one FROM a, b JOIN b AS c ON c.id = b.nothing;
