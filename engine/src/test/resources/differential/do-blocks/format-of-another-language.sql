-- format() knows %s, %I and %L.
-- refused: init 22023 unrecognized format() type specifier "d"
-- migration: init
DO $$ BEGIN PERFORM format('100%% %10s', 1); PERFORM format('a%d', 1); END $$;
