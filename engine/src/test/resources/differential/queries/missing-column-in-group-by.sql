-- GROUP BY names no column and nothing that is returned.
-- refused: init 42703 column "nothing" does not exist
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, name text, done boolean);
SELECT count(*) FROM a GROUP BY nothing;
