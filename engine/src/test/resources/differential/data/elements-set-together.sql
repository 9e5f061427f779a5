-- Of several things that are set together, one is an element of a column.
-- migration: init
CREATE TABLE item (id int, marks int[], name text);
UPDATE item SET (marks[1], id, name) = (SELECT 1, 2, 'x');
UPDATE item SET (id, name) = ROW (2, 'x');
