-- The condition begins a line of its own.
-- refused: init 42703 column "nope" does not exist
-- migration: init
CREATE TABLE a (x int);
DO $$
BEGIN
IF
  EXISTS (SELECT 1, x + 1 FROM a WHERE x = 1)
THEN
  NULL;
END IF;
    IF
EXISTS (SELECT 1, x + 1 FROM a WHERE nope = 1)
    THEN
  NULL;
END IF;
END $$;
