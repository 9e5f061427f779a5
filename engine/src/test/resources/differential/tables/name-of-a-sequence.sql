-- Sequences share the namespace of tables.
-- refused: second 42P07 relation "a" already exists
-- migration: init
CREATE SEQUENCE a;
-- migration: second
CREATE TABLE a (id int);
