-- A temporary table cannot be put into a permanent schema.
-- refused: init 42P16 cannot create temporary relation in non-temporary schema
-- migration: init
CREATE TEMP TABLE public.a (id int);
