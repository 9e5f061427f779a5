-- PostgreSQL sorts the actions of one statement into passes.
-- migration: init
CREATE TABLE a (id int, b text);
ALTER TABLE a ALTER COLUMN c SET NOT NULL, ADD COLUMN c int, ADD CONSTRAINT a_c_key UNIQUE (c);
