-- The first schema of the path that exists takes what is made; names are found along it.
-- migration: init
CREATE SCHEMA a;
CREATE SCHEMA b;
SET search_path TO a, b, public;
CREATE TABLE t (id int PRIMARY KEY);
CREATE TABLE b.u (id int REFERENCES t);
ALTER TABLE u ADD COLUMN x int;
CREATE TYPE e AS ENUM ('x');
CREATE TABLE public.w (x e);
ALTER TABLE w ADD COLUMN y int;
