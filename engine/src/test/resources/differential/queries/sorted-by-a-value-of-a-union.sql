-- Rows of a UNION are sorted by its columns only; a cast to the same type is the column.
-- refused: init 0A000 invalid UNION/INTERSECT/EXCEPT ORDER BY clause
-- migration: init
CREATE TABLE a (id int, name text);
SELECT name FROM a UNION SELECT name FROM a ORDER BY name::text;
SELECT name FROM a UNION SELECT name FROM a ORDER BY lower(name);
