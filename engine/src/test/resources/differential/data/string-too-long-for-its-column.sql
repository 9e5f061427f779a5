-- A constant is cut to the length of its column when the statement is planned.
-- refused: init 22001 value too long for type character varying(8)
-- migration: init
CREATE TABLE t (id int, name varchar(8), n smallint, num numeric(4,2), day date, span daterange);
INSERT INTO t (id, name) VALUES (1, 'abcdefgh  '), (2, 'abc');
CREATE FUNCTION f() RETURNS void LANGUAGE sql AS $$ INSERT INTO t (name) VALUES ('much too long') $$;
INSERT INTO t (id, name) VALUES (1, 'abc'), (2, 'much too long');
