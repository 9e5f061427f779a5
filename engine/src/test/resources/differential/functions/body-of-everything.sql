-- Nothing is wrong with this body.
-- migration: init
CREATE TABLE a (x int, name text);
CREATE FUNCTION f(p int) RETURNS SETOF a LANGUAGE plpgsql AS $_$
#variable_conflict use_column
<<outside>>
DECLARE
  n CONSTANT numeric(10, 2) NOT NULL DEFAULT 1;
  r a%ROWTYPE;
  v a.x%TYPE := p + 1;
  c CURSOR (k int) FOR SELECT * FROM a WHERE x = k;
  q refcursor;
  t text[] = '{}';
BEGIN
  v := count(*) FROM a;
  t[1] := 'a'
    'b';
  SELECT x, name INTO STRICT r.x, r.name FROM a WHERE x IN (SELECT 1) LIMIT 1;
  INSERT INTO a VALUES (1, 'b') RETURNING x INTO v;
  WITH moved AS (DELETE FROM a RETURNING *) SELECT count(*) INTO v FROM moved;
  IF v = 1 THEN NULL; ELSIF v = 2 THEN RAISE NOTICE '% of %%', v; ELSE RAISE EXCEPTION USING MESSAGE = 'x'; END IF;
  CASE v WHEN 1, 2 THEN NULL; ELSE PERFORM f(1) FROM a UNION SELECT 2; END CASE;
  FOR i IN REVERSE 10..array_length(t, 1) BY 2 LOOP CONTINUE WHEN i = 3; EXIT; END LOOP;
  FOR r IN SELECT * FROM a LOOP RETURN NEXT r; END LOOP;
  FOR r IN c(1) LOOP NULL; END LOOP;
  FOR r IN EXECUTE 'SELECT * FROM a WHERE x = $1' USING v LOOP NULL; END LOOP;
  FOREACH v IN ARRAY ARRAY[1, 2] LOOP NULL; END LOOP;
  WHILE v > 0 LOOP LOOP EXIT outside WHEN true; END LOOP; END LOOP;
  EXECUTE format('SELECT %L', v) INTO v USING 1, 2;
  GET DIAGNOSTICS v = ROW_COUNT;
  OPEN q FOR SELECT 1; FETCH q INTO v; CLOSE q;
  BEGIN NULL; EXCEPTION WHEN unique_violation OR SQLSTATE '22012' THEN RAISE; WHEN OTHERS THEN NULL; END;
  RETURN QUERY SELECT * FROM a;
  RETURN QUERY EXECUTE 'SELECT * FROM a' ;
  RETURN;
END outside $_$;
