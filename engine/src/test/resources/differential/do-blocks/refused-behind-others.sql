-- refused: block 42P01 relation "missing" does not exist
-- migration: init
CREATE TABLE a (id int, t int);
-- migration: block
DO $$ BEGIN
  ALTER TABLE a ADD UNIQUE (id, t);
  ALTER TABLE missing ADD COLUMN x int;
  ALTER TABLE a ADD COLUMN after_it int;
END $$;
