-- A refusal inside a loop is the statement's.
-- refused: loop 42701 column "b" of relation "a" already exists
-- migration: init
CREATE TABLE a (id int);
-- migration: loop
DO $$
DECLARE c text;
BEGIN
  FOREACH c IN ARRAY ARRAY['b', 'b'] LOOP
    EXECUTE format('ALTER TABLE a ADD COLUMN %I int', c);
  END LOOP;
END $$;
