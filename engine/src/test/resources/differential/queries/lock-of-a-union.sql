-- A view of a union locks nothing.
-- refused: init 0A000 FOR UPDATE is not allowed with UNION/INTERSECT/EXCEPT
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, price numeric(8,2));
CREATE VIEW v AS SELECT id FROM a UNION SELECT id FROM b FOR UPDATE;
