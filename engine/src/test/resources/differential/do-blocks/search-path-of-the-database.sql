-- The name of the database is not known, but its search path is: later tables may be in any schema.
-- migration: init
CREATE SCHEMA app;
DO $$
BEGIN
  EXECUTE 'ALTER DATABASE ' || quote_ident(current_database()) || ' SET search_path TO app, public';
  EXECUTE format('ALTER ROLE %I SET search_path = app, public', current_user);
END $$;
-- migration: tables
CREATE TABLE a (id int);
CREATE TABLE public.b (id int);
-- migration: use
ALTER TABLE a ADD COLUMN x int;
ALTER TABLE b ADD COLUMN x int;
