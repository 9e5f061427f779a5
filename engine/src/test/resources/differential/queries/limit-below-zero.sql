-- A view may have any limit; to read it is refused.
-- refused: init 2201W LIMIT must not be negative
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, price numeric(8,2));
CREATE VIEW v AS SELECT id FROM a LIMIT -1;
SELECT id FROM a LIMIT -1;
