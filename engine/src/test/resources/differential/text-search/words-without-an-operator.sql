-- Words of a query need an operator between them.
-- refused: init 42601 syntax error in tsquery: "a b"
-- migration: init
SELECT 'a b'::tsquery;
