-- An own operator for strings is meant by two of them.
-- migration: init
CREATE FUNCTION glue(text, text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT $1 || $2';
CREATE OPERATOR + (FUNCTION = glue, LEFTARG = text, RIGHTARG = text);
SELECT 'a' + 'b';
