-- Types and functions of the server and of the history, by name and by number.
-- migration: init
CREATE TYPE e AS ENUM ('a');
CREATE TABLE a (id int);
CREATE FUNCTION f(int) RETURNS int LANGUAGE sql AS 'SELECT 1';
SELECT 'e'::regtype, 'public.e'::regtype, 'e[]'::regtype, '_e'::regtype, 'a'::regtype, 'pg_class'::regtype;
SELECT 'int'::regtype, '23'::regtype, '-'::regtype, 'double precision'::regtype, 'varchar(10)'::regtype;
SELECT 'trigger'::regtype, 'void'::regtype, 'pg_catalog.int4'::regtype, '"char"'::regtype;
SELECT 'f'::regproc, 'f(int)'::regprocedure, 'public.f'::regproc, 'now'::regproc, '0'::regproc, '-'::regproc;
SELECT NULL::pg_class, NULL::information_schema.tables;
