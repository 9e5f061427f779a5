# Bodies of PL/pgSQL that the server does not compile, and some that only look like them.

## bodies
CREATE FUNCTION {new}() RETURNS int LANGUAGE plpgsql AS $$ DECLARE a nosuchtype; BEGIN RETURN 1; END $$
CREATE FUNCTION {new}() RETURNS int LANGUAGE plpgsql AS $$ DECLARE a {orders}.{orders.nothing}%TYPE; BEGIN RETURN 1; END $$
CREATE FUNCTION {new}() RETURNS int LANGUAGE plpgsql AS $$ DECLARE a nosuchtable%ROWTYPE; BEGIN RETURN 1; END $$
CREATE FUNCTION {new}() RETURNS int LANGUAGE plpgsql AS $$ DECLARE a trigger; BEGIN RETURN 1; END $$
CREATE FUNCTION {new}() RETURNS int LANGUAGE plpgsql AS $$ DECLARE a int; a text; BEGIN RETURN 1; END $$
CREATE FUNCTION {new}() RETURNS int LANGUAGE plpgsql AS $$ DECLARE a CONSTANT int := 1; BEGIN a := 2; RETURN a; END $$
CREATE FUNCTION {new}() RETURNS int LANGUAGE plpgsql AS $$ DECLARE a int NOT NULL; BEGIN RETURN a; END $$
CREATE FUNCTION {new}() RETURNS int LANGUAGE plpgsql AS $$ DECLARE a ALIAS FOR $1; BEGIN RETURN 1; END $$
CREATE FUNCTION {new}() RETURNS int LANGUAGE plpgsql AS $$ DECLARE r record; a int; BEGIN SELECT 1, 2 INTO r, a; RETURN a; END $$
CREATE FUNCTION {new}() RETURNS int LANGUAGE plpgsql AS $$ DECLARE r {orders}%ROWTYPE; a int; BEGIN SELECT 1, 2 INTO a, r; RETURN a; END $$
CREATE FUNCTION {new}() RETURNS int LANGUAGE plpgsql AS $$ BEGIN SELECT {orders.id} INTO nosuchvar FROM {orders}; RETURN 1; END $$
CREATE FUNCTION {new}() RETURNS int LANGUAGE plpgsql AS $$ BEGIN EXECUTE 'SELECT 1' INTO nosuchvar; RETURN 1; END $$
CREATE FUNCTION {new}() RETURNS int LANGUAGE plpgsql AS $$ DECLARE a int; BEGIN a.b := 1; RETURN 1; END $$
CREATE FUNCTION {new}() RETURNS int LANGUAGE plpgsql AS $$ BEGIN FOR r IN SELECT 1 LOOP NULL; END LOOP; RETURN 1; END $$
CREATE FUNCTION {new}() RETURNS int LANGUAGE plpgsql AS $$ BEGIN FOREACH x IN ARRAY ARRAY[1] LOOP NULL; END LOOP; RETURN 1; END $$
CREATE FUNCTION {new}() RETURNS int LANGUAGE plpgsql AS $$ BEGIN EXIT; RETURN 1; END $$
CREATE FUNCTION {new}() RETURNS int LANGUAGE plpgsql AS $$ BEGIN LOOP EXIT nosuchlabel; END LOOP; RETURN 1; END $$
CREATE FUNCTION {new}() RETURNS int LANGUAGE plpgsql AS $$ <<a>> BEGIN LOOP CONTINUE a; END LOOP; RETURN 1; END $$
CREATE FUNCTION {new}() RETURNS int LANGUAGE plpgsql AS $$ <<a>> BEGIN RETURN 1; END b $$
CREATE FUNCTION {new}() RETURNS int LANGUAGE plpgsql AS $$ DECLARE a int; BEGIN GET DIAGNOSTICS a = nosuchitem; RETURN a; END $$
CREATE FUNCTION {new}() RETURNS int LANGUAGE plpgsql AS $$ DECLARE a text; BEGIN GET DIAGNOSTICS a = message_text; RETURN 1; END $$
CREATE FUNCTION {new}() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 1; EXCEPTION WHEN nosuchcondition THEN RETURN 2; END $$
CREATE FUNCTION {new}() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 1; EXCEPTION WHEN SQLSTATE 'abc' THEN RETURN 2; END $$
CREATE FUNCTION {new}() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RAISE nosuchcondition; END $$
CREATE FUNCTION {new}() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'x' USING nosuchoption = 'y'; END $$
CREATE FUNCTION {new}() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RAISE NOTICE '% %', 1; RETURN 1; END $$
CREATE FUNCTION {new}() RETURNS int LANGUAGE plpgsql AS $$ DECLARE c int; BEGIN OPEN c FOR SELECT 1; RETURN 1; END $$
CREATE FUNCTION {new}() RETURNS int LANGUAGE plpgsql AS $$ BEGIN CLOSE nosuchcursor; RETURN 1; END $$
CREATE FUNCTION {new}() RETURNS int LANGUAGE plpgsql AS $$ DECLARE c CURSOR (a int) FOR SELECT a; BEGIN OPEN c; RETURN 1; END $$
CREATE FUNCTION {new}() RETURNS int LANGUAGE plpgsql AS $$ DECLARE c CURSOR (a int) FOR SELECT a; BEGIN OPEN c(1, 2); RETURN 1; END $$
CREATE FUNCTION {new}() RETURNS int LANGUAGE plpgsql AS $$ DECLARE c refcursor; r record; BEGIN FETCH ALL FROM c INTO r; RETURN 1; END $$
CREATE FUNCTION {new}() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN NEXT 1; END $$
CREATE FUNCTION {new}() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN QUERY SELECT 1; END $$
CREATE FUNCTION {new}() RETURNS SETOF int LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END $$
CREATE FUNCTION {new}() RETURNS void LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END $$
CREATE FUNCTION {new}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN; END $$
CREATE FUNCTION {new}(OUT a int)  LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END $$
CREATE FUNCTION {new}() RETURNS TABLE (a int) LANGUAGE plpgsql AS $$ BEGIN RETURN NEXT 1; END $$
CREATE FUNCTION {new}() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$
CREATE FUNCTION {new}() RETURNS cstring LANGUAGE plpgsql AS $$ BEGIN RETURN 'a'; END $$
CREATE FUNCTION {new}(a cstring) RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END $$
CREATE FUNCTION {new}(a int) RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN END $$
CREATE FUNCTION {new}(a int, OUT a int)  LANGUAGE plpgsql AS $$ BEGIN a := 1; END $$
CREATE PROCEDURE {new}() LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END $$
DO $$ BEGIN nosuchvar := 1; END $$
DO $$ BEGIN SELECT 1 INTO nosuchvar; END $$
CREATE FUNCTION {new}(a nosuchtable.b%TYPE) RETURNS int LANGUAGE sql AS $$ SELECT 1 $$
CREATE FUNCTION {new}() RETURNS {orders}.{orders.nothing}%TYPE LANGUAGE sql AS $$ SELECT 1 $$

## bodies that are as they should be
CREATE FUNCTION {new}(a int, OUT b int)  LANGUAGE plpgsql AS $$ BEGIN b := a; a := 1; END $$
CREATE FUNCTION {new}(x {orders}) RETURNS int LANGUAGE plpgsql AS $$ BEGIN x.{orders.id} := 1; SELECT 2 INTO x.{orders.quantity}; RETURN $1.{orders.id}; END $$
CREATE FUNCTION {new}() RETURNS trigger LANGUAGE plpgsql AS $$ DECLARE r record; BEGIN FOR r IN SELECT * FROM {orders} LOOP NEW.{orders.id} = r.{orders.id}; END LOOP; RETURN NEW; EXCEPTION WHEN unique_violation OR others THEN RAISE NOTICE '% %', SQLSTATE, SQLERRM USING HINT = 'a'; RETURN NULL; END $$
CREATE FUNCTION {new}() RETURNS int LANGUAGE plpgsql AS $$ <<a>> DECLARE x int; y x%TYPE; z {orders}.{orders.id}%TYPE; BEGIN <<b>> FOR i IN 1..2 LOOP a.x := i; y := x; CONTINUE b WHEN x = 1; EXIT a; END LOOP b; RETURN z; END a $$
CREATE FUNCTION {new}() RETURNS int LANGUAGE plpgsql AS $$ DECLARE c CURSOR (n int) FOR SELECT n AS v; d refcursor; s int; BEGIN FOR r IN c(1) LOOP s := r.v; END LOOP; OPEN c(n := 2); FETCH NEXT FROM c INTO s; CLOSE c; OPEN d FOR SELECT 1; FETCH d INTO s; MOVE d; CLOSE d; RETURN s; END $$
CREATE FUNCTION {new}() RETURNS int LANGUAGE plpgsql AS $$ DECLARE comment text; name text; BEGIN comment := 'a'; COMMENT ON TABLE {orders} IS 'x'; SELECT 'b' INTO STRICT name; EXECUTE 'SELECT 1' USING 1 INTO name; GET DIAGNOSTICS name = row_count, name := pg_context; RETURN 1; END $$
SET check_function_bodies = off ;; CREATE FUNCTION {new}() RETURNS int LANGUAGE plpgsql AS $$ BEGIN nosuchvar := 1; END $$ ;; RESET check_function_bodies
DROP FUNCTION IF EXISTS {new}(nosuchtable.a%TYPE)
