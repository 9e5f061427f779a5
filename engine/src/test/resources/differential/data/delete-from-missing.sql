-- There is no such table.
-- refused: init 42P01 relation "public.nothing" does not exist
-- migration: init
DELETE FROM public.nothing WHERE id = 1;
