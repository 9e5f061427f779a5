-- A body that is no dollar string.
-- migration: init
DO '
BEGIN
  EXECUTE ''CREATE TABLE a (id int, note text DEFAULT ''''x'''')'';
  CREATE TABLE b (id int);
END';
