-- Bodies of language SQL that name columns, parameters and tables that are there.
-- refused: init 42601 syntax error at or near "row"
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, name text);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE FUNCTION f1(k int, name text) RETURNS int LANGUAGE sql AS $$ SELECT id FROM a WHERE x = k AND f1.name = a.name $$;
CREATE FUNCTION f2(int) RETURNS bigint LANGUAGE sql AS $$ SELECT count(*) FROM b WHERE id = $1 $$;
CREATE FUNCTION f3() RETURNS void LANGUAGE sql AS $$ INSERT INTO a (id) VALUES (1) ON CONFLICT (x) DO NOTHING; DELETE FROM b $$;
CREATE FUNCTION f4() RETURNS TABLE (k int, n text) LANGUAGE sql AS $$ SELECT id, name FROM a ORDER BY 2 $$;
CREATE FUNCTION f5(OUT k int, OUT n text) LANGUAGE sql AS $$ SELECT 1, 'x' $$;
CREATE FUNCTION f6() RETURNS SETOF a LANGUAGE sql AS $$ SELECT * FROM a $$;
CREATE FUNCTION f7() RETURNS a LANGUAGE sql AS $$ SELECT a FROM a LIMIT 1 $$;
CREATE FUNCTION f8(row a) RETURNS text LANGUAGE sql AS $$ SELECT row.name || (row).name $$;
CREATE FUNCTION f9(anyelement) RETURNS anyelement LANGUAGE sql AS $$ SELECT nothing FROM nowhere $$;
CREATE FUNCTION f10() RETURNS text LANGUAGE sql AS $$ SELECT 1 $$;
CREATE FUNCTION f11() RETURNS int LANGUAGE sql AS $$ SELECT 1::bigint $$;
CREATE FUNCTION f12() RETURNS int LANGUAGE sql AS 'UPDATE a SET x = 1 WHERE name = ''x'' RETURNING id';
CREATE FUNCTION f13() RETURNS record LANGUAGE sql AS $$ SELECT 1, 2 $$;
CREATE FUNCTION f14() RETURNS int LANGUAGE sql AS $$ WITH n AS (INSERT INTO a (id) VALUES (1) RETURNING id) SELECT id FROM n; $$;
CREATE FUNCTION f15() RETURNS int LANGUAGE sql SET search_path = pg_catalog AS $$ SELECT id FROM public.a $$;
CREATE PROCEDURE p1(k int) LANGUAGE sql AS $$ UPDATE a SET x = k; $$;
CREATE FUNCTION f16() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN (SELECT nothing FROM nowhere); END $$;
SET check_function_bodies = off;
CREATE FUNCTION f17() RETURNS int LANGUAGE sql AS $$ SELECT nothing FROM nowhere $$;
RESET check_function_bodies;
