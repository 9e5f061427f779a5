-- A block of the server's own language is a transaction.
-- modes: statements
-- refused: first 25001 VACUUM cannot be executed from a function
-- migration: first
DO $$ BEGIN VACUUM; END $$;
