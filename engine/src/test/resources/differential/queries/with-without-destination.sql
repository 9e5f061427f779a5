-- A query behind WITH needs a destination too; a data statement does not.
-- refused: init 42601 query has no destination for result data
-- migration: init
CREATE TABLE t (id int);
DO $$ BEGIN WITH x AS (SELECT 1 AS a) DELETE FROM t WHERE id IN (SELECT a FROM x); END $$;
DO $$ BEGIN WITH x AS (SELECT 1 AS a) SELECT * FROM x; END $$;
