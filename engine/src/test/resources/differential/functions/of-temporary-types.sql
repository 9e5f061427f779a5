-- migration: init
DROP TYPE IF EXISTS pg_temp.pair CASCADE;
CREATE TYPE pg_temp.pair AS (id int, n int);
CREATE FUNCTION pg_temp.doubled(pairs pg_temp.pair[]) RETURNS pg_temp.pair[] LANGUAGE plpgsql
  AS $$ BEGIN RETURN pairs; END $$;
CREATE FUNCTION pg_temp.one(pg_temp.pair) RETURNS pg_temp.pair LANGUAGE plpgsql
  AS $$ BEGIN RETURN $1; END $$;
