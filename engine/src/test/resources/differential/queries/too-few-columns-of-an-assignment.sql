-- A query gives each of the columns a value.
-- refused: init 42601 number of columns does not match number of values
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, price numeric(8,2));
UPDATE a SET (x, name) = (SELECT id, 'n' FROM b LIMIT 1);
UPDATE a SET (x, name) = (SELECT id FROM b LIMIT 1);
