-- Whether the branch is reached is not known: what it makes may be there.
-- migration: init
CREATE TABLE t (a int, b int);
CREATE TYPE e AS ENUM ('a');
CREATE FUNCTION f() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN END $$;
CREATE FUNCTION same(text, int) RETURNS bool LANGUAGE sql AS 'SELECT true';
CREATE EXTENSION postgres_fdw;
-- migration: branch
DO $$
BEGIN
  IF random() < 2 THEN
    CREATE PUBLICATION changes;
    CREATE EVENT TRIGGER watch ON ddl_command_end EXECUTE FUNCTION f();
    CREATE STATISTICS ab ON a, b FROM t;
    CREATE COLLATION plain FROM "C";
    CREATE TEXT SEARCH CONFIGURATION words (COPY = simple);
    CREATE CAST (text AS e) WITH INOUT AS IMPLICIT;
    CREATE OPERATOR === (LEFTARG = text, RIGHTARG = int, FUNCTION = same);
    CREATE SERVER other FOREIGN DATA WRAPPER postgres_fdw;
    CREATE LANGUAGE mine HANDLER plpgsql_call_handler;
  END IF;
END $$;
-- migration: use
ALTER PUBLICATION changes ADD TABLE t;
ALTER EVENT TRIGGER watch DISABLE;
DROP STATISTICS ab;
ALTER TABLE t ADD COLUMN c text COLLATE plain;
ALTER TEXT SEARCH CONFIGURATION words RENAME TO terms;
DROP CAST (text AS e);
SELECT 'a'::text === 1;
DROP OPERATOR === (text, int);
CREATE USER MAPPING FOR CURRENT_USER SERVER other;
DROP LANGUAGE mine;
