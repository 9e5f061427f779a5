-- An argument is given once.
-- refused: init 42601 argument name "a" used more than once
-- migration: init
CREATE FUNCTION f(a int, b text DEFAULT 'x') RETURNS int LANGUAGE sql AS 'SELECT 1';
SELECT f(a => 1, b => 'y');
SELECT f(a => 1, a => 2);
