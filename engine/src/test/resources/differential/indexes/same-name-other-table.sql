-- Names of indexes are per schema, not per table.
-- refused: second 42P07 relation "idx_a" already exists
-- migration: init
CREATE TABLE a (a int);
CREATE TABLE b (a int);
CREATE INDEX idx_a ON a (a);
-- migration: second
CREATE INDEX idx_a ON b (a);
