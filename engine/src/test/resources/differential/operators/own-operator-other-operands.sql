-- The history's own operator takes text only.
-- refused: use 42883 operator does not exist: integer === integer
-- migration: init
CREATE TABLE a (id int, name text);
CREATE OPERATOR === (LEFTARG = text, RIGHTARG = text, FUNCTION = texteq);
-- migration: use
SELECT 1 FROM a WHERE name === 'x';
SELECT 1 FROM a WHERE id === id;
