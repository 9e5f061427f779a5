-- Columns of the table that a number, its name or another query tells, and of no other table.
-- migration: init
CREATE SCHEMA s;
CREATE TABLE a (id int, x int);
CREATE TABLE s.a (id int, z int);
CREATE TABLE "B" (id int PRIMARY KEY, y int);
DO $$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = 'a'::regclass AND attname = 'x') THEN
    ALTER TABLE a ADD COLUMN found_in_a int;
  END IF;
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = 'public.a'::regclass AND attname = 'z') THEN
    ALTER TABLE a ADD COLUMN wrong int;
  END IF;
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = 's.a'::regclass AND attname = 'z') THEN
    ALTER TABLE s.a ADD COLUMN found_in_s int;
  END IF;
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = '"B"'::regclass AND attname = 'y') THEN
    ALTER TABLE "B" ADD COLUMN found_in_b int;
  END IF;
  IF EXISTS (
    SELECT FROM pg_constraint c
    WHERE c.conrelid = '"B"'::regclass AND c.contype = 'p'
      AND EXISTS (
        SELECT FROM pg_attribute k
        WHERE k.attrelid = c.conrelid AND k.attname = 'id' AND NOT k.attisdropped)) THEN
    ALTER TABLE "B" ADD COLUMN found_by_key int;
  END IF;
END $$;
