-- RAISE EXCEPTION ends the migration.
-- refused: init P0001 there are 3 of them, not 100%: <NULL>
-- migration: init
CREATE TABLE a (id int);
DO $$
DECLARE n int := 3;
BEGIN
  RAISE EXCEPTION 'there are % of %, not 100%%: %', n, 'them', NULL;
END $$;
