-- The server lets VARIADIC stand before a value of a plain parameter.
-- migration: init
CREATE FUNCTION least_of(VARIADIC items int[]) RETURNS int LANGUAGE sql AS $$ SELECT min(x) FROM unnest(items) x $$;
SELECT abs(VARIADIC -3), least_of(VARIADIC ARRAY[1, 2]);
