-- Parameters of storage, with values as people write them.
-- refused: next 22023 value 5 out of bounds for option "fillfactor"
-- migration: init
CREATE TABLE a (id int, t text) WITH (fillfactor = 70, autovacuum_enabled = 'off', toast.vacuum_truncate);
ALTER TABLE a SET (autovacuum_vacuum_scale_factor = '0.05', autovacuum_analyze_threshold = 100);
ALTER TABLE a RESET (fillfactor);
CREATE TABLE b (id int) WITH (oids = false);
CREATE INDEX ON a (id) WITH (fillfactor = 80);
-- migration: next
ALTER TABLE a SET (autovacuum_enabled = true, fillfactor = 5);
