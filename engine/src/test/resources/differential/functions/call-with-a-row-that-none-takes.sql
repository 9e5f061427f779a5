-- With a row a call may stand for a column, but none has that name.
-- refused: init 42883 function volume(crate) does not exist
-- migration: init
CREATE TABLE crate (id int, width int);
CREATE FUNCTION volume(c crate) RETURNS int LANGUAGE sql AS $$ SELECT c.width $$;
CREATE VIEW sizes AS SELECT volume(c), width(c) AS wide FROM crate c;
ALTER FUNCTION volume(crate) RENAME TO size_of;
CREATE VIEW more AS SELECT volume(c) FROM crate c;
