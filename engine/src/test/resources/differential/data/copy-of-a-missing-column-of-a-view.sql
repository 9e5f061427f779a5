-- Columns are looked up before it matters that it is a view.
-- refused: init 42703 column "y" of relation "v" does not exist
-- migration: init
CREATE VIEW v AS SELECT 1 AS x;
COPY v (y) TO '/dev/null';
