-- A function that runs statements takes arguments by name, in any order, with the defaults of others.
-- migration: init
CREATE TABLE a (id int);
CREATE TABLE b (id int);
CREATE FUNCTION stamps(name text, made boolean DEFAULT true, changed boolean DEFAULT true)
RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF made THEN
    EXECUTE format('ALTER TABLE %I ADD COLUMN made_at timestamptz', name);
  END IF;
  IF changed THEN
    EXECUTE format('ALTER TABLE %I ADD COLUMN changed_at timestamptz', name);
  END IF;
END $$;
-- migration: calls
SELECT stamps('a', changed => false);
SELECT stamps(made := false, name => 'b');
-- migration: after
ALTER TABLE a ADD COLUMN changed_at timestamptz;
ALTER TABLE b ADD COLUMN made_at timestamptz;
ALTER TABLE a DROP COLUMN made_at;
ALTER TABLE b DROP COLUMN changed_at;
