-- A replaced view must keep its columns.
-- refused: init 42P16 cannot drop columns from view
-- migration: init
CREATE VIEW v AS SELECT 1 AS a, 2 AS b;
CREATE OR REPLACE VIEW v AS SELECT 1 AS a;
