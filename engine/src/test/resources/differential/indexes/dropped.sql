-- Several at once, with a schema, missing ones with IF EXISTS.
-- migration: init
CREATE TABLE a (a int);
CREATE INDEX i ON a (a);
CREATE INDEX j ON a (a);
CREATE INDEX k ON a (a);
DROP INDEX i, public.j;
DROP INDEX IF EXISTS i, k;
DROP INDEX IF EXISTS nowhere.i;
