-- A field that a composite type does not have is no column of the row either.
-- refused: read 42703 column "city" not found in data type place
-- migration: init
CREATE TYPE place AS (street text, town text);
CREATE TABLE people (id int, home place);
-- migration: read
CREATE VIEW towns AS SELECT (home).city FROM people;
