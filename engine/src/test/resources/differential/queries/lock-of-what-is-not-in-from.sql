-- A table behind an alias is locked by that alone.
-- refused: init 42P01 relation "a" in FOR UPDATE clause not found in FROM clause
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, price numeric(8,2));
SELECT id FROM a t FOR UPDATE OF t;
SELECT id FROM a t FOR UPDATE OF a;
