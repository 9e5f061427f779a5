-- Only a function that returns records has its columns defined.
-- refused: init 42601 a column definition list is only allowed for functions returning "record"
-- migration: init
SELECT x.a FROM json_to_record('{}') AS x(a int);
SELECT x.value, g FROM jsonb_array_elements('[]') x, generate_series(1, 2) g, unnest(ARRAY[1], ARRAY['a']) u(a, b);
CREATE FUNCTION f(n int) RETURNS SETOF int LANGUAGE sql AS 'SELECT 1';
SELECT * FROM f(1) AS x(a int);
