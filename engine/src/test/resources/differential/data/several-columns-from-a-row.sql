-- Rows and queries give values to several columns.
-- migration: init
CREATE TABLE people (id int PRIMARY KEY, name text, age int);
UPDATE people SET (name, age) = ('x', DEFAULT);
UPDATE people SET (name, age) = ROW('x', 1);
UPDATE people SET (name, age) = (SELECT 'x', 1);
UPDATE people SET (name) = ROW('x');
INSERT INTO people VALUES (1) ON CONFLICT (id) DO UPDATE SET (name, age) = (excluded.name, 2);
