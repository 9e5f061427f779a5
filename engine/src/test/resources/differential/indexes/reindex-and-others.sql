-- Statements about indexes that change no catalog.
-- modes: statements
-- migration: init
CREATE TABLE a (a int);
CREATE INDEX i ON a (a);
REINDEX INDEX i;
REINDEX TABLE a;
ANALYZE a;
ALTER INDEX i SET (fillfactor = 80);
ALTER INDEX i RESET (fillfactor);
VACUUM a;
CLUSTER a USING i;
