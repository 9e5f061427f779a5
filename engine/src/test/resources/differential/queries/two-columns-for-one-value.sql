-- Beside a row, in SET of several columns, in EXISTS and IN a query may have more columns.
-- refused: use 42601 subquery must return only one column
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, name text, price int);
-- migration: use
UPDATE a SET (name, price) = (SELECT name, price FROM a b WHERE b.id = 1);
SELECT 1 FROM a WHERE (id, name) = (SELECT id, name FROM a LIMIT 1);
SELECT 1 FROM a WHERE (id, name) IN (SELECT id, name FROM a) AND EXISTS (SELECT 1, 2);
UPDATE a SET price = (SELECT id, price FROM a b WHERE b.id = 1);
