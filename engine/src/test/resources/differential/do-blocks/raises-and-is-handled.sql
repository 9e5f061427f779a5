-- An error that is handled ends nothing.
-- migration: init
DO $$ BEGIN
  BEGIN
    RAISE EXCEPTION 'first' USING ERRCODE = 'check_violation';
  EXCEPTION WHEN check_violation THEN
    RAISE WARNING 'first: %', SQLERRM;
  END;
  CREATE TABLE a (id int);
END $$;
