-- A view cannot be referenced.
-- refused: init 42809 referenced relation "a" is not a table
-- migration: init
CREATE VIEW a AS SELECT 1 AS id;
CREATE TABLE b (a_id int REFERENCES a (id));
