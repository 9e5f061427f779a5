-- Values of type json cannot be told apart.
-- refused: view 42883 could not identify an equality operator for type json
-- migration: init
CREATE TABLE t (a json, b jsonb);
CREATE VIEW v AS SELECT DISTINCT b FROM t;
-- migration: view
CREATE VIEW w AS SELECT DISTINCT a FROM t;
