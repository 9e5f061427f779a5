-- A function opens a cursor under the name it is given.
-- migration: init
CREATE TABLE t (id int);
CREATE FUNCTION f(refcursor) RETURNS refcursor LANGUAGE plpgsql AS $$ BEGIN OPEN $1 FOR SELECT * FROM t; RETURN $1; END $$;
BEGIN;
SELECT f('c');
FETCH ALL IN c;
COMMIT;
