-- CASCADE drops the children.
-- migration: init
CREATE TABLE a (id int);
CREATE TABLE b (x int) INHERITS (a);
CREATE TABLE c () INHERITS (b);
DROP TABLE a CASCADE;
