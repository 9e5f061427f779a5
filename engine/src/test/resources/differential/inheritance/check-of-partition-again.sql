-- A partition has the check of its table, and cannot add it once more.
-- refused: init 42710 constraint "at_known" for relation "event_2025" already exists
-- migration: init
CREATE TABLE event (id int, at date, CONSTRAINT at_known CHECK (at IS NOT NULL)) PARTITION BY RANGE (at);
CREATE TABLE event_2025 PARTITION OF event FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
ALTER TABLE event_2025 ADD CONSTRAINT at_known CHECK (at IS NOT NULL);
