-- The type of a variable has its schema and quotes.
-- refused: init 22P02 invalid input value for enum app."Mood": "glum"
-- migration: init
CREATE SCHEMA app;
CREATE TYPE app."Mood" AS ENUM ('sad');
DO $$ DECLARE n "app"."Mood"; BEGIN n := 'sad'; n := 'glum'; END $$;
