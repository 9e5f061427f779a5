-- The function of an operator takes the very types of its operands; another of its name does not do.
-- refused: make 42883 function vadd(text, character varying) does not exist
-- migration: init
CREATE FUNCTION vadd(varchar, varchar) RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE OPERATOR <+> (LEFTARG = varchar(10), RIGHTARG = varchar(20), FUNCTION = vadd);
-- migration: make
CREATE OPERATOR <+> (LEFTARG = text, RIGHTARG = varchar, FUNCTION = vadd);
