-- The array type steps aside with another underscore.
-- migration: init
CREATE TYPE _e AS ENUM ('x');
CREATE TYPE e AS ENUM ('a');
CREATE TABLE t (a e[]);
CREATE TYPE _t AS ENUM ('y');
