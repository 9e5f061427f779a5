-- IN compares with the column that the query has.
-- refused: view 42883 operator does not exist: integer = text
-- migration: init
CREATE TABLE t (id int, name text);
-- migration: view
CREATE VIEW v AS SELECT id FROM t WHERE id IN (SELECT name FROM t);
