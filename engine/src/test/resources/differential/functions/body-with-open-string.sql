-- A quote that does not end, in a body.
-- refused: init 42601 unterminated quoted string at or near "'never ends; END "
-- migration: init
DO $$ BEGIN SELECT 'never ends; END $$;
