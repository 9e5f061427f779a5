-- What is in these system catalogs is not kept, so the guard leaves open whether it was made here.
-- migration: init
CREATE TABLE t (a int, b int);
-- migration: guard
DO $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_publication WHERE pubname = 'changes') THEN
    CREATE PUBLICATION changes FOR TABLE t;
  END IF;
  IF NOT EXISTS (SELECT 1 FROM pg_statistic_ext WHERE stxname = 'ab') THEN
    CREATE STATISTICS ab ON a, b FROM t;
  END IF;
END $$;
-- migration: use
CREATE TABLE u (a int);
ALTER PUBLICATION changes ADD TABLE u;
ALTER STATISTICS ab RENAME TO pair;
DROP PUBLICATION changes;
