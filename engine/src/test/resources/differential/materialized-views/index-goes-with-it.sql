-- Its indexes go with it.
-- migration: init
CREATE TABLE a (id int);
CREATE MATERIALIZED VIEW m AS SELECT id FROM a;
CREATE INDEX i ON m (id);
DROP MATERIALIZED VIEW m;
CREATE INDEX i ON a (id);
