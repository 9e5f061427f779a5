-- ASSERT of what does not hold.
-- refused: init P0004 a is there
-- migration: init
CREATE TABLE a (id int);
DO $$ BEGIN
  ASSERT (SELECT count(*) FROM pg_class WHERE relname = 'a') = 1;
  ASSERT (SELECT count(*) FROM pg_class WHERE relname = 'a') = 0, 'a is there';
END $$;
