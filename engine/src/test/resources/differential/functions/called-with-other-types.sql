-- There is no procedure for these types.
-- refused: init 42883 procedure p(timestamp with time zone) does not exist
-- migration: init
CREATE PROCEDURE p(a int, b text DEFAULT 'x') LANGUAGE sql AS $$ SELECT 1 $$;
CALL p(1);
CALL p(a => 1, b => 'y');
CALL p(now());
