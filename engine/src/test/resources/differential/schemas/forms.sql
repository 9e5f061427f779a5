-- Made, with IF NOT EXISTS, with things inside, renamed, dropped.
-- migration: init
CREATE SCHEMA a;
CREATE SCHEMA IF NOT EXISTS a;
CREATE SCHEMA "B c";
CREATE SCHEMA d CREATE TABLE t (id int PRIMARY KEY) CREATE VIEW v AS SELECT id FROM t;
ALTER SCHEMA a RENAME TO e;
CREATE TABLE e.t (id serial);
DROP SCHEMA "B c";
DROP SCHEMA IF EXISTS nothing;
