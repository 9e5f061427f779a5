-- A cast in a branch that is not taken names a type that does not exist.
-- migration: init
CREATE TABLE a (id int);
DO $$
DECLARE
  v text := 'x';
BEGIN
  IF EXISTS (SELECT 1 FROM pg_type WHERE typname = 'missing_type') THEN
    EXECUTE format('ALTER TABLE a ADD COLUMN b %s', v::missing_type);
  END IF;
  ALTER TABLE a ADD COLUMN c int;
END $$;
