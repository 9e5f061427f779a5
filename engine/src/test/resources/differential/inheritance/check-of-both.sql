-- A check that the child writes down again becomes one with that of the parent.
-- migration: init
CREATE TABLE animal (id int, legs int, CONSTRAINT legs_known CHECK (legs > 0));
CREATE TABLE dog (CONSTRAINT legs_known CHECK ((legs > 0)), bark text) INHERITS (animal);
CREATE TABLE cat (meow text) INHERITS (animal);
ALTER TABLE cat ADD CONSTRAINT legs_known CHECK (legs > 0);
CREATE TABLE event (id int, at date, CONSTRAINT at_known CHECK (at IS NOT NULL)) PARTITION BY RANGE (at);
CREATE TABLE event_2025 PARTITION OF event (CONSTRAINT at_known CHECK (at IS NOT NULL))
  FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
