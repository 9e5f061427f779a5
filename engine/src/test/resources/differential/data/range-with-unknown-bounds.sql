-- The bounds of a range are inclusive or exclusive.
-- refused: init 42601 invalid range bound flags
-- migration: init
SELECT int4range(1, 5, '[]'), numrange(1, NULL, '()');
SELECT int4range(1, 5, '<>');
