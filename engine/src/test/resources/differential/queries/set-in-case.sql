-- A set is returned to the select list only, not to a part of it.
-- refused: init 0A000 set-returning functions are not allowed in CASE
-- migration: init
SELECT generate_series(1, 2) + 1;
SELECT CASE WHEN true THEN generate_series(1, 2) END;
