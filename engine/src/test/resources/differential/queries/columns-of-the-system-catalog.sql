-- System columns, other names and variables are no mistakes.
-- migration: init
CREATE TABLE t (id int);
CREATE VIEW names AS SELECT c.relname, a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid;
SELECT c.tableoid, c.ctid, xmin FROM pg_class c;
SELECT x.first FROM pg_namespace x (first, second, third, fourth);
SELECT information_schema.tables.table_name FROM information_schema.tables;
SELECT id FROM t WHERE EXISTS (SELECT 1 FROM pg_class WHERE reltuples = id);
DO $$
DECLARE
  wanted text := 'a';
  found record;
BEGIN
  FOR found IN SELECT * FROM pg_indexes WHERE indexname = wanted LOOP
    RAISE NOTICE '%', found.indexdef;
  END LOOP;
  IF false THEN
    PERFORM 1 FROM pg_constraint WHERE consrc = 'x';
  END IF;
END $$;
