-- ORDER BY of UNION sees the names of the first query only.
-- refused: init 42703 column "a_id" does not exist
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, name text, done boolean);
SELECT id FROM a UNION SELECT a_id FROM b ORDER BY a_id;
