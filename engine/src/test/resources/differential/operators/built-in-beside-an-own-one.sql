-- An operator of the history's own does not make those of the server uncertain.
-- refused: use 42883 operator does not exist: text = integer
-- migration: init
CREATE TABLE a (id int, name text);
CREATE OPERATOR === (LEFTARG = text, RIGHTARG = text, FUNCTION = texteq);
-- migration: use
SELECT 1 FROM a WHERE name = id;
