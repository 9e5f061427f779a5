-- A sequence is not a table.
-- refused: init 42809 "s" is not a table
-- migration: init
CREATE SEQUENCE s;
DROP TABLE s;
