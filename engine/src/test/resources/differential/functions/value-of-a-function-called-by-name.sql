-- A function in a condition takes arguments by name too.
-- refused: after 42701 column "b" of relation "a" already exists
-- migration: init
CREATE TABLE a (id int);
CREATE FUNCTION longer(word text, than int DEFAULT 100) RETURNS boolean LANGUAGE sql AS $$
  SELECT length(word) > than
$$;
-- migration: asks
DO $$
BEGIN
  IF longer(than => 2, word => 'abc') THEN
    ALTER TABLE a ADD COLUMN b int;
  END IF;
  IF longer('abc') THEN
    ALTER TABLE a DROP COLUMN id;
  END IF;
END $$;
-- migration: after
ALTER TABLE a DROP COLUMN id;
ALTER TABLE a ADD COLUMN b int;
