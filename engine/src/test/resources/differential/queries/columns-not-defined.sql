-- A function that returns records has its columns defined.
-- refused: init 42601 a column definition list is required for functions returning "record"
-- migration: init
CREATE FUNCTION f() RETURNS record LANGUAGE sql AS 'SELECT 1, 2';
SELECT f();
SELECT * FROM f();
