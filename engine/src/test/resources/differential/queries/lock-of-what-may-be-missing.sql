-- Rows that an outer join makes up cannot be locked.
-- refused: init 0A000 FOR KEY SHARE cannot be applied to the nullable side of an outer join
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, price numeric(8,2));
SELECT a.id FROM a LEFT JOIN b ON b.a_id = a.id FOR UPDATE OF a;
SELECT a.id FROM a LEFT JOIN b ON b.a_id = a.id WHERE b.id > 1 FOR UPDATE;
SELECT a.id FROM a LEFT JOIN b ON b.a_id = a.id FOR KEY SHARE;
