-- Nor has a sequence.
-- refused: init 42809 cannot create index on relation "s"
-- migration: init
CREATE SEQUENCE s;
CREATE INDEX j ON s (last_value);
