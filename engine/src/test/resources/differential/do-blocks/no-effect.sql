-- A block without any DDL.
-- migration: init
CREATE TABLE a (id int);
DO $body$
DECLARE n int;
BEGIN
  SELECT count(*) INTO n FROM a;
  IF n > 0 THEN
    RAISE EXCEPTION 'not empty; %', n;
  END IF;
  UPDATE a SET id = id + 1;
END
$body$ LANGUAGE plpgsql;
ALTER TABLE a ADD COLUMN b int;
