-- The elements of an array that is cast are of the type of the cast, if there are any.
-- refused: init 23514 value for domain tag violates check constraint "tag_check"
-- migration: init
CREATE DOMAIN tag AS text CHECK (VALUE LIKE '#%');
SELECT ARRAY[]::text[], 'a' = ANY (ARRAY[]::text[]), ARRAY['a', 1]::text[], ARRAY[1, NULL]::numeric[];
SELECT ARRAY[ARRAY[]::int[]]::int[], ARRAY[ARRAY['1', '2'], ARRAY['3', '4']]::int[], ARRAY[]::tag[];
DO $$
DECLARE
  used text[] := ARRAY[]::text[];
BEGIN
  used := ARRAY['x', 2]::text[];
END $$;
SELECT ARRAY['#a', 'b']::tag[];
