-- The settings of a function are read when it is made.
-- refused: init 22023 invalid value for parameter "client_min_messages": "loud"
-- migration: init
CREATE FUNCTION f() RETURNS int LANGUAGE sql SET my.own = 'x' SET enable_seqscan TO off AS $$ SELECT 1 $$;
CREATE FUNCTION g() RETURNS int LANGUAGE sql SET client_min_messages = 'loud' AS $$ SELECT 1 $$;
