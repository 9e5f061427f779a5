-- ARRAY takes a query of one column.
-- refused: use 42601 subquery must return only one column
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, name text);
-- migration: use
SELECT ARRAY(SELECT id FROM a);
SELECT ARRAY(SELECT id, name FROM a);
