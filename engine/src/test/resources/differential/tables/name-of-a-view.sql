-- Views share the namespace of tables.
-- refused: second 42P07 relation "a" already exists
-- migration: init
CREATE VIEW a AS SELECT 1 AS one;
-- migration: second
CREATE TABLE a (id int);
