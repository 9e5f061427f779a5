-- Each file is a session of its own here.
-- migration: init
CREATE SCHEMA a;
SET search_path TO a;
CREATE TABLE t (id int);
-- migration: second
CREATE TABLE u (id int);
