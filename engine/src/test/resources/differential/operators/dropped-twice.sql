-- The server has operators of that symbol, but none between these types.
-- refused: again 42883 operator does not exist: date @@@ date
-- migration: init
CREATE FUNCTION days(date, date) RETURNS int LANGUAGE sql AS 'SELECT $1 - $2';
CREATE OPERATOR @@@ (LEFTARG = date, RIGHTARG = date, FUNCTION = days);
-- migration: remark
COMMENT ON OPERATOR @@@ (date, date) IS 'days between';
COMMENT ON OPERATOR @@@ (tsvector, tsquery) IS 'match';
-- migration: first
DROP OPERATOR @@@ (date, date);
-- migration: again
DROP OPERATOR @@@ (date, date);
