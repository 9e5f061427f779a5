-- A function with DDL in its body is run where it is called.
-- migration: init
CREATE SCHEMA s;
CREATE TABLE s.t (id int, name text);
CREATE FUNCTION make_serial(schema_name text, table_name text, column_name text) RETURNS int AS $$
DECLARE
  start_with int;
  seq text;
BEGIN
  seq := table_name || '_' || column_name || '_seq';
  EXECUTE 'SELECT coalesce(max(' || column_name || '), 0) + 1 FROM ' || schema_name || '.' || table_name INTO start_with;
  EXECUTE 'CREATE SEQUENCE ' || seq || ' START WITH ' || start_with || ' NO MINVALUE';
  EXECUTE 'ALTER SEQUENCE ' || seq || ' SET SCHEMA ' || schema_name;
  EXECUTE 'ALTER TABLE ' || schema_name || '.' || table_name || ' ALTER COLUMN ' || column_name || ' SET DEFAULT nextval(''' || schema_name || '.' || seq || ''')';
  RETURN start_with;
END;
$$ LANGUAGE plpgsql;
CREATE FUNCTION add_column(t regclass, c text, def text DEFAULT '0') RETURNS void LANGUAGE plpgsql AS $fn$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = t AND attname = c) THEN
    EXECUTE format('ALTER TABLE s.t ADD COLUMN %I int DEFAULT %s', c, def);
  END IF;
END $fn$;
CREATE PROCEDURE two_columns(a text, b text) LANGUAGE plpgsql AS $$
BEGIN
  PERFORM add_column('s.t', a);
  PERFORM add_column('s.t', b, '7');
END $$;
CREATE FUNCTION plain() RETURNS void LANGUAGE sql AS 'CREATE TABLE by_sql (id int); ALTER TABLE by_sql ADD COLUMN b int';
CREATE FUNCTION has_column(t text, c text) RETURNS boolean LANGUAGE sql AS $$
  SELECT EXISTS (SELECT 1 FROM information_schema.columns WHERE table_name = t AND column_name = c)
$$;
-- migration: calls
SELECT make_serial('s', 't', 'id');
SELECT add_column('s.t', 'x'), add_column('s.t', 'x');
CALL two_columns('x', 'y');
SELECT plain();
DO $$
BEGIN
  IF has_column('t', 'y') AND NOT has_column('t', 'none') THEN
    PERFORM add_column('s.t', 'z');
  END IF;
END $$;
DROP FUNCTION make_serial(text, text, text);
