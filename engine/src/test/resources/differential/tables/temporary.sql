-- A temporary table hides the permanent one for this session.
-- modes: simple
-- migration: init
CREATE TABLE a (id int);
CREATE TEMP TABLE b (id int);
CREATE TEMPORARY TABLE a (id int, x text);
ALTER TABLE public.a ADD COLUMN y int;
DROP TABLE a;
ALTER TABLE a ADD COLUMN z int;
