-- A function in FROM has the columns of its declaration.
-- refused: view 42703 column "title" does not exist
-- migration: init
CREATE FUNCTION f() RETURNS TABLE (id int, name text) LANGUAGE sql AS $$ SELECT 1, 'a' $$;
CREATE VIEW v AS SELECT id, x.name FROM f() x;
CREATE VIEW w AS SELECT a, b, n FROM f() WITH ORDINALITY x(a, b, n);
-- migration: view
CREATE VIEW u AS SELECT title FROM f();
