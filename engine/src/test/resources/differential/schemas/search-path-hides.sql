-- The same table name in two schemas.
-- migration: init
CREATE SCHEMA a;
CREATE TABLE t (id int);
CREATE TABLE a.t (id int);
SET search_path = a, public;
ALTER TABLE t ADD COLUMN x int;
SET search_path = public;
ALTER TABLE t ADD COLUMN y int;
RESET search_path;
ALTER TABLE t ADD COLUMN z int;
