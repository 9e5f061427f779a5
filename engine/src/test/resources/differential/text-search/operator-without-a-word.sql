-- An operator needs a word behind it.
-- refused: init 42601 no operand in tsquery: "a &"
-- migration: init
SELECT 'a &'::tsquery;
