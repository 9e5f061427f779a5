-- A role that may read a table stays.
-- refused: init 2BP01 role "lintel_reader" cannot be dropped because some objects depend on it
-- migration: init
CREATE TABLE t (a int);
CREATE ROLE lintel_reader;
GRANT SELECT ON t TO lintel_reader;
DROP ROLE lintel_reader;
