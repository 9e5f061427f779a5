-- Before version 18 a generated column is STORED.
-- modes: simple
-- refused: init 42601 syntax error at or near ";"
-- migration: init
CREATE TABLE a (id int);
ALTER TABLE a ADD COLUMN b int GENERATED ALWAYS AS (id * 2);
