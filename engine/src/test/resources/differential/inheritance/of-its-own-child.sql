-- A table cannot inherit from a table below it.
-- refused: second 42P07 circular inheritance not allowed
-- migration: first
CREATE TABLE a (x int);
CREATE TABLE b () INHERITS (a);
CREATE TABLE c () INHERITS (b);
-- migration: second
ALTER TABLE a INHERIT c;
