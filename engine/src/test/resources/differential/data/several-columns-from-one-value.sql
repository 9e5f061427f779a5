-- Several columns take a row or a query, and no single value.
-- refused: init 0A000 source for a multiple-column UPDATE item must be a sub-SELECT or ROW() expression
-- migration: init
CREATE TABLE people (id int PRIMARY KEY, name text, age int);
UPDATE people SET (name, age) = ('x');
