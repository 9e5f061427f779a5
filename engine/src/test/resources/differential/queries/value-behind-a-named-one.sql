-- Names stand last in a call.
-- refused: init 42601 positional argument cannot follow named argument
-- migration: init
CREATE FUNCTION f(a int, b text DEFAULT 'x') RETURNS int LANGUAGE sql AS 'SELECT 1';
SELECT f(1, b => 'y'), f(b => 'y', a => 1);
SELECT f(a => 1, 'y');
