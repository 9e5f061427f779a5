-- RETURNING looks at one row at a time.
-- refused: init 42803 aggregate functions are not allowed in RETURNING
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, price numeric(8,2));
INSERT INTO b (id) VALUES (1) RETURNING (SELECT sum(x) FROM a);
DELETE FROM b RETURNING sum(id);
