-- A data statement assigns to a field that the type does not have.
-- refused: fill 42703 cannot assign to field "city" of column "home" because there is no such column in data type place
-- migration: init
CREATE TYPE place AS (street text, town text);
CREATE TABLE people (id int, home place);
-- migration: fill
UPDATE people SET home.city = 'Bern';
