-- DROP OWNED takes all of it away.
-- migration: init
CREATE TABLE t (a int);
CREATE ROLE lintel_reader;
GRANT SELECT ON t TO lintel_reader;
DROP OWNED BY lintel_reader;
DROP ROLE lintel_reader;
