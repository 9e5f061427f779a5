-- A window is named that WINDOW does not define.
-- refused: view 42704 window "w" does not exist
-- migration: init
CREATE TABLE t (id int, kind text);
-- migration: view
CREATE VIEW v AS SELECT rank() OVER w FROM t WINDOW v AS (PARTITION BY kind);
