-- Everything inside follows.
-- migration: init
CREATE SCHEMA a;
CREATE TYPE a.e AS ENUM ('x');
CREATE TABLE a.t (id serial PRIMARY KEY, x a.e DEFAULT 'x');
CREATE TABLE u (id int REFERENCES a.t);
CREATE INDEX ON a.t (x);
ALTER SCHEMA a RENAME TO b;
ALTER TABLE b.t ADD COLUMN c int;
