-- A range that begins inside another one.
-- refused: next 42P17 partition "a_late" would overlap partition "a_2024"
-- migration: init
CREATE TABLE a (id int, at date) PARTITION BY RANGE (at);
CREATE TABLE a_2024 PARTITION OF a FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
-- migration: next
CREATE TABLE a_late PARTITION OF a FOR VALUES FROM ('2024-12-31') TO ('2026-01-01');
