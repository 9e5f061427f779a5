-- A number may be too large for a smallint, whatever rows there are.
-- refused: init 22003 smallint out of range
-- migration: init
CREATE TABLE t (id int, name varchar(8), n smallint, num numeric(4,2), day date, span daterange);
UPDATE t SET n = -32768, num = 99.994 WHERE false;
UPDATE t SET n = 99999 WHERE false;
