-- A view has no rows of its own to choose from.
-- refused: init 0A000 TABLESAMPLE clause can only be applied to tables and materialized views
-- migration: init
CREATE TABLE t (a int);
CREATE VIEW v AS SELECT a FROM t;
SELECT * FROM v AS w TABLESAMPLE system (10);
