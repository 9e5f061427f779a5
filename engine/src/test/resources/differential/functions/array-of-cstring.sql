-- The server has an array type of cstring.
-- migration: init
CREATE FUNCTION typmod_in(cstring[]) RETURNS integer LANGUAGE internal IMMUTABLE STRICT AS 'varchartypmodin';
DROP FUNCTION typmod_in(cstring[]);
