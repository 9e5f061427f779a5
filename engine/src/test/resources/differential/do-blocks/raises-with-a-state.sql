-- An error may have the SQLSTATE of another.
-- refused: init 23505 twice too
-- migration: init
DO $$ BEGIN RAISE unique_violation USING MESSAGE = 'twice ' || 'too'; END $$;
