-- A typed table takes the columns of its type.
-- migration: init
CREATE TYPE c AS (a int, b text);
CREATE TABLE t OF c (PRIMARY KEY (a), b WITH OPTIONS NOT NULL);
