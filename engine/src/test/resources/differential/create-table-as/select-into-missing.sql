-- The table that SELECT INTO reads does not exist.
-- refused: init 42P01 relation "missing" does not exist
-- migration: init
SELECT 1 AS a INTO c FROM missing;
