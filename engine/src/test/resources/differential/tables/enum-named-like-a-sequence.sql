-- A sequence has no row type since version 14 or so; the server decides.
-- migration: init
CREATE SEQUENCE b;
CREATE TYPE b AS ENUM ('x');
