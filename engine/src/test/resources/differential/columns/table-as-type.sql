-- A table's row type can be a column type.
-- migration: init
CREATE TABLE a (id int);
CREATE TABLE b (id int, nested a, many a[]);
