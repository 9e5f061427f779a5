-- RETURN ends the block.
-- migration: init
CREATE TABLE a (id int);
DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM information_schema.tables WHERE table_name = 'a') THEN
    RAISE NOTICE 'there';
    RETURN;
  END IF;
  DROP TABLE a;
END $$;
