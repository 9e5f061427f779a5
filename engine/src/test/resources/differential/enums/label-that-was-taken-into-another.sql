-- A comma is missing, so two labels are one and the second is no label.
-- refused: first 22P02 invalid input value for enum colour: "blue"
-- migration: first
CREATE TYPE colour AS ENUM ('red', 'green'
  'blue');

CREATE TABLE cars (paint colour DEFAULT 'blue');
