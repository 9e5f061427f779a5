-- The history's own operators take what those of the server do not.
-- migration: init
CREATE TABLE a (id int, name text, code varchar(5));
CREATE FUNCTION same(text, integer) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN $1 = $2::text;
CREATE FUNCTION same(integer) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN $1 > 0;
CREATE OPERATOR = (LEFTARG = text, RIGHTARG = integer, FUNCTION = same);
CREATE OPERATOR !! (RIGHTARG = integer, FUNCTION = same);
-- migration: use
SELECT 1 FROM a WHERE name = id AND code = id AND !! id;
