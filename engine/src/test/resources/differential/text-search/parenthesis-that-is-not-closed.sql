-- Parentheses are closed.
-- refused: init 42601 syntax error in tsquery: "(a"
-- migration: init
SELECT '(a'::tsquery;
