-- A default with an operator word needs parentheses.
-- refused: init 42601 syntax error at or near "AT"
-- migration: init
CREATE TABLE a (x timestamp DEFAULT now() AT TIME ZONE 'UTC');
