-- A number is no row of one value.
-- refused: init 42804 column "a" is of type one but expression is of type integer
-- migration: init
CREATE TYPE one AS (a int);
CREATE TABLE box (a one);
INSERT INTO box (a) VALUES (1);
