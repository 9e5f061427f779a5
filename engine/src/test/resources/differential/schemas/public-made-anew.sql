-- A common way to empty a database.
-- migration: init
CREATE TABLE t (id int);
DROP SCHEMA public CASCADE;
CREATE SCHEMA public;
CREATE TABLE t (id int, x text);
