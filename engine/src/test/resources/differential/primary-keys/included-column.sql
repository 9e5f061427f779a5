-- A column of INCLUDE, in both statements.
-- migration: init
CREATE TABLE t (id int, b int, PRIMARY KEY (id) INCLUDE (b));
CREATE TABLE u (id int, b int);
ALTER TABLE u ADD UNIQUE (id) INCLUDE (b);
