-- The function compares two texts.
-- refused: init 42883 function texteq(text, integer) does not exist
-- migration: init
CREATE AGGREGATE joined (varchar) (SFUNC = textcat, STYPE = text);
CREATE OPERATOR === (LEFTARG = text, RIGHTARG = text, FUNCTION = texteq);
CREATE OPERATOR #== (LEFTARG = text, RIGHTARG = int, FUNCTION = texteq);
