-- json cannot be sorted, jsonb can.
-- refused: init 42704 data type json has no default operator class for access method "btree"
-- migration: init
CREATE TABLE a (a jsonb, b json);
CREATE INDEX i ON a (a);
CREATE INDEX j ON a (b);
