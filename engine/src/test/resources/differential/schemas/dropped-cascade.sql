-- Everything inside goes, and what leans on it outside.
-- migration: init
CREATE SCHEMA a;
CREATE TYPE a.e AS ENUM ('x');
CREATE TABLE a.t (id serial PRIMARY KEY, x a.e);
CREATE TABLE u (id int REFERENCES a.t, y a.e, z int);
CREATE VIEW v AS SELECT id FROM a.t;
CREATE SEQUENCE a.s;
DROP SCHEMA a CASCADE;
