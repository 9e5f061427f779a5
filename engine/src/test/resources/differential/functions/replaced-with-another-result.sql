-- OR REPLACE cannot change what a function returns.
-- refused: second 42P13 cannot change return type of existing function
-- migration: first
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 2';
-- migration: second
CREATE OR REPLACE FUNCTION f() RETURNS bigint LANGUAGE sql AS 'SELECT 2::bigint';
