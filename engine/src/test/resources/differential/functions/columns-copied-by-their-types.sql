-- A function that reads a table's columns with the names of their types, and makes another one.
-- refused: use 42701 column "name" of relation "a_copy" already exists
-- migration: init
CREATE TYPE mood AS ENUM ('good', 'bad');
CREATE TABLE a (id bigint NOT NULL, name varchar(20), price numeric(10, 2)[], mood mood, made timestamp(3) with time zone);
CREATE FUNCTION copied(source text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  here text := "current_schema"();
  columns text := '';
  one record;
BEGIN
  FOR one IN
    SELECT t.attname AS name, pg_catalog.format_type(t.atttypid, t.atttypmod) AS type
    FROM pg_catalog.pg_attribute t
    JOIN pg_catalog.pg_class c ON c.oid = t.attrelid
    JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relname = source AND n.nspname = here AND t.attnum > 0 AND NOT t.attisdropped
    ORDER BY t.attnum
  LOOP
    columns := columns || format('%I %s, ', one.name, one.type);
  END LOOP;
  EXECUTE format('CREATE TABLE %I.%I (%s)', here, source || '_copy', rtrim(columns, ', '));
END;
$$;
-- migration: copy
SELECT 1 FROM copied('a');
-- migration: use
ALTER TABLE a_copy ALTER COLUMN mood SET DEFAULT 'good', ADD COLUMN name text;
