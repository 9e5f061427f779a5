-- Blocks inside blocks, errors by name and by SQLSTATE, errors raised by the author.
-- migration: init
CREATE TABLE a (id int);
CREATE TYPE kind AS ENUM ('x');
-- migration: handled
DO $$
BEGIN
  BEGIN
    ALTER TABLE a ADD COLUMN b int;
    ALTER TABLE a ADD COLUMN id int;
  EXCEPTION WHEN duplicate_column THEN
    ALTER TABLE a ADD COLUMN after_duplicate int;
  END;
  BEGIN
    CREATE TYPE kind AS ENUM ('x');
  EXCEPTION
    WHEN undefined_table THEN DROP TABLE a;
    WHEN SQLSTATE '42710' THEN NULL;
  END;
  BEGIN
    DROP TABLE missing;
  EXCEPTION WHEN undefined_object OR undefined_table THEN
    CREATE TABLE missing (id int);
  END;
  BEGIN
    CREATE TABLE c (id int);
    IF EXISTS (SELECT 1 FROM pg_tables WHERE tablename = 'c') THEN
      RAISE EXCEPTION 'stop';
    END IF;
  EXCEPTION WHEN raise_exception THEN
    CREATE TABLE d (id int);
  END;
  BEGIN
    RAISE EXCEPTION USING ERRCODE = '55000';
  EXCEPTION WHEN OTHERS THEN
    CREATE TABLE e (id int);
  END;
END $$;
