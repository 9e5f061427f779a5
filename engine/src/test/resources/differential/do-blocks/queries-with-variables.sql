-- Names that are variables, or columns of rows in them.
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, name text, done boolean);
DO $$
DECLARE total int := 0; r record; t a%ROWTYPE; _x text;
BEGIN
  SELECT count(*) INTO total FROM a WHERE x > total;
  SELECT * INTO t FROM a LIMIT 1;
  FOR r IN SELECT id, name FROM a LOOP
    INSERT INTO b (id, name) VALUES (r.id, r.name);
    UPDATE a SET x = total, name = _x WHERE id = r.id AND found;
  END LOOP;
  PERFORM 1 FROM b WHERE a_id = total;
  EXECUTE 'UPDATE a SET x = 1';
  DELETE FROM b USING a WHERE a.id = b.a_id;
  TRUNCATE b;
  INSERT INTO a (id) SELECT total + 1 RETURNING id INTO total;
END $$;
