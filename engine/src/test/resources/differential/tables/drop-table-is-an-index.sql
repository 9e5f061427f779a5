-- An index is not a table.
-- refused: second 42809 "i" is not a table
-- migration: init
CREATE TABLE a (id int);
CREATE INDEX i ON a (id);
-- migration: second
DROP TABLE i;
