-- A block calls procedures as a statement does.
-- refused: init 42883 procedure p(text) does not exist
-- migration: init
CREATE PROCEDURE p(x int) LANGUAGE sql AS 'SELECT 1';
DO $$ BEGIN CALL p('4'::text); END $$;
