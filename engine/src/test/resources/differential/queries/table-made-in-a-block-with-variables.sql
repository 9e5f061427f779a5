-- The query of CREATE TABLE AS in a block reads its variables.
-- migration: init
CREATE TABLE t (id int);
DO $$
DECLARE
  least int := 5;
  ids int[] := '{1,2}';
BEGIN
  CREATE TABLE u AS SELECT t.id FROM t JOIN unnest(ids) AS i ON i = t.id WHERE t.id > least;
END $$;
