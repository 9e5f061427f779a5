-- refused: init 42883 function missing(integer, unknown) does not exist
-- migration: init
DO $$ DECLARE n int; BEGIN n := 1; n := n + missing(2, 'x'); END $$;
