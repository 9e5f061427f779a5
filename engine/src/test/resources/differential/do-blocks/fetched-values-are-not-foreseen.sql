-- What a cursor or GET DIAGNOSTICS gives a variable hangs on the run.
-- migration: init
CREATE TABLE a (id int);
DO $$
DECLARE
  n int;
  m int;
  c CURSOR FOR SELECT 1;
BEGIN
  PERFORM 1;
  GET DIAGNOSTICS n = ROW_COUNT;
  IF n IS NULL THEN
    DROP TABLE a;
  END IF;
  OPEN c;
  FETCH c INTO m;
  IF m IS NULL OR NOT FOUND THEN
    DROP TABLE a;
  END IF;
  MOVE c;
  CLOSE c;
END $$;
-- migration: next
CREATE INDEX ON a (id);
