-- An element of CREATE SCHEMA names another schema.
-- refused: init 42P15 CREATE specifies a schema (s) different from the one being created (t)
-- migration: init
CREATE SCHEMA s;
CREATE SCHEMA t CREATE TABLE a (id int) CREATE VIEW s.v AS SELECT 1 AS a;
