-- Tables, enums and sequences move; the foreign keys follow.
-- migration: init
CREATE SCHEMA s;
CREATE TYPE e AS ENUM ('x');
CREATE SEQUENCE q;
CREATE TABLE t (id int PRIMARY KEY, x e);
CREATE TABLE u (id int REFERENCES t);
ALTER TABLE t SET SCHEMA s;
ALTER TYPE e SET SCHEMA s;
ALTER SEQUENCE q SET SCHEMA s;
ALTER TABLE IF EXISTS nothing SET SCHEMA s;
