-- A procedure of the session's own schema is gone with the session.
-- migration: init
CREATE TABLE a (id int);
CREATE PROCEDURE pg_temp.add(c text) LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE 'ALTER TABLE a ADD COLUMN ' || c || ' int';
END $$;
CALL pg_temp.add('x');
CALL pg_temp.add('y');
-- migration: again
CREATE PROCEDURE pg_temp.add(c text) LANGUAGE plpgsql AS $$ BEGIN NULL; END $$;
