-- The operator of the extension takes text, and arrays of integers another one.
-- refused: use 42883 operator does not exist: timestamp without time zone + integer
-- migration: init
CREATE EXTENSION pg_trgm;
CREATE EXTENSION intarray;
CREATE TABLE a (name text, numbers int[], made timestamp);
-- migration: use
SELECT name % 'x', numbers + 1, numbers - '{2}' FROM a;
SELECT made + 7 FROM a;
