-- A variable gets a string that is no value of its type.
-- refused: init 22P02 invalid input syntax for type integer: "five"
-- migration: init
DO $$ DECLARE n int := '5'; BEGIN n := 'five'; EXCEPTION WHEN others THEN NULL; END $$;
DO $$ DECLARE n int; BEGIN n := 'five'; END $$;
