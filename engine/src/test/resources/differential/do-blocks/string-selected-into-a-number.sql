-- SELECT INTO a variable of another type.
-- refused: init 22P02 invalid input syntax for type integer: "many"
-- migration: init
DO $$ DECLARE n int; BEGIN SELECT 'many' INTO n; END $$;
