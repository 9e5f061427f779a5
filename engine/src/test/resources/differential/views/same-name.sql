-- The name is taken by a view.
-- refused: init 42P07 relation "v" already exists
-- migration: init
CREATE VIEW v AS SELECT 1 AS a;
CREATE VIEW v AS SELECT 1 AS a;
