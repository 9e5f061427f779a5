-- Names that begin with pg_ are the system's.
-- refused: init 42939 unacceptable schema name "pg_mine"
-- migration: init
CREATE SCHEMA pg_mine;
