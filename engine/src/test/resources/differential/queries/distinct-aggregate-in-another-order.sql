-- An order of what is not among the arguments.
-- refused: init 42P10 in an aggregate with DISTINCT, ORDER BY expressions must appear in argument list
-- migration: init
CREATE TABLE c (name text, at date);
SELECT string_agg(DISTINCT name, ', ' ORDER BY at) FROM c;
