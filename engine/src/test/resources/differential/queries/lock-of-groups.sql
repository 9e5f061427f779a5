-- Groups are no rows that could be locked.
-- refused: init 0A000 FOR UPDATE is not allowed with GROUP BY clause
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, price numeric(8,2));
SELECT a.id FROM a JOIN (SELECT a_id FROM b FOR SHARE) s ON s.a_id = a.id FOR NO KEY UPDATE OF a;
SELECT name FROM a GROUP BY name FOR UPDATE;
