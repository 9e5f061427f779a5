-- A user has one mapping on a server.
-- refused: third 42710 user mapping for "public" already exists for server "r"
-- migration: first
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
CREATE USER MAPPING FOR PUBLIC SERVER s;
-- migration: second
ALTER SERVER s RENAME TO r;
CREATE USER MAPPING IF NOT EXISTS FOR PUBLIC SERVER r;
-- migration: third
CREATE USER MAPPING FOR PUBLIC SERVER r;
