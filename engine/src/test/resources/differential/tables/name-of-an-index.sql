-- Indexes share the namespace of tables.
-- refused: second 42P07 relation "b" already exists
-- migration: init
CREATE TABLE a (id int);
CREATE INDEX b ON a (id);
-- migration: second
CREATE TABLE b (id int);
