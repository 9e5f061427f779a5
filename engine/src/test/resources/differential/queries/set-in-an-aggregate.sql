-- An aggregate is given rows, no sets.
-- refused: init 0A000 aggregate function calls cannot contain set-returning function calls
-- migration: init
SELECT count(n) FROM unnest(ARRAY[1, 2]) n;
SELECT count(unnest(ARRAY[1, 2]));
