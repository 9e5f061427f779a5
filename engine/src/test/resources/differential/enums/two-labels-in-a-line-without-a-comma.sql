-- In one line two strings are two, and the comma is missed.
-- refused: first 42601 syntax error at or near "'blue'"
-- migration: first
CREATE TYPE colour AS ENUM ('red', 'green' 'blue');
