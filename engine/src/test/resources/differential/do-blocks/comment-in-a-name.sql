-- A comment in the text of a name is no comment: from version 16 on nothing is found then.
-- migration: init
CREATE TABLE a (id int);
DO $$ BEGIN
  IF to_regclass('/* which */a') IS NOT NULL THEN
    ALTER TABLE a RENAME TO b;
  END IF;
  IF to_regclass('a -- which') IS NOT NULL THEN
    ALTER TABLE a RENAME TO c;
  END IF;
  IF to_regclass('a') IS NOT NULL THEN
    ALTER TABLE a ADD COLUMN x int;
  END IF;
END $$;
