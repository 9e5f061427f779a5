-- A function of triggers is none to be called.
-- refused: init 0A000 trigger functions can only be called as triggers
-- migration: init
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
SELECT touch();
