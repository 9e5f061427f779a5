-- A row has fewer items than the type has columns.
-- refused: fill 42846 cannot cast type record to place
-- migration: init
CREATE TYPE place AS (street text, town text);
CREATE TABLE people (id int, home place);
-- migration: fill
INSERT INTO people VALUES (1, ROW('Main Street'));
