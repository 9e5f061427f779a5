-- Plain statements in a block.
-- migration: init
DO $$
BEGIN
  CREATE TABLE a (id int);
  ALTER TABLE a ADD COLUMN b text;
END $$;
