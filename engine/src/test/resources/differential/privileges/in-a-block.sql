-- A block grants on what exists too.
-- refused: first 42P01 relation "u" does not exist
-- migration: first
CREATE TABLE t (x int);
DO $$ BEGIN GRANT SELECT ON t TO PUBLIC; GRANT SELECT ON u TO PUBLIC; END $$;
