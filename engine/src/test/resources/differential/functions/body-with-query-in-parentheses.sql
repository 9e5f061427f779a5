-- A statement of PL/pgSQL begins with a word.
-- refused: first 42601 syntax error at or near "("
-- migration: first
CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  (SELECT 1);
END $$;
