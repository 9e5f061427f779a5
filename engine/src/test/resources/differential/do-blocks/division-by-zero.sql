-- A division by zero.
-- refused: init 22012 division by zero
-- migration: init
DO $$
DECLARE n int := 0; m int;
BEGIN
  m := CASE WHEN n = 0 THEN 1 ELSE 5 / n END;
  m := coalesce(m, 5 / n);
  PERFORM 5 / n;
END $$;
