-- What an argument by name asks for is made.
-- refused: after 42701 column "changed_at" of relation "a" already exists
-- migration: init
CREATE TABLE a (id int);
CREATE FUNCTION stamps(name text, made boolean DEFAULT false, changed boolean DEFAULT false)
RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF made THEN
    EXECUTE format('ALTER TABLE %I ADD COLUMN made_at timestamptz', name);
  END IF;
  IF changed THEN
    EXECUTE format('ALTER TABLE %I ADD COLUMN changed_at timestamptz', name);
  END IF;
END $$;
SELECT stamps('a', changed => true);
-- migration: after
ALTER TABLE a ADD COLUMN changed_at timestamptz;
