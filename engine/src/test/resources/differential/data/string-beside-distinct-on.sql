-- DISTINCT ON compares its own terms only; another string takes the type of the column it goes into.
-- migration: init
CREATE TYPE kind AS ENUM ('a', 'b');
CREATE TABLE s (id int, name text);
CREATE TABLE t (kind kind, name text, day date);
INSERT INTO t (kind, name) SELECT DISTINCT ON (id) 'a', name FROM s;
INSERT INTO t (kind, name, day)
  SELECT DISTINCT ON (name) 'b', name, '2020-01-01' FROM s ORDER BY name, id DESC;
