-- Temporary tables that go at the end of the transaction leave their name free.
-- modes: statements
-- migration: init
BEGIN;
CREATE TEMP TABLE step (id int) ON COMMIT DROP;
CREATE TEMP TABLE named (id) ON COMMIT DROP AS SELECT 1;
INSERT INTO step SELECT id FROM named;
COMMIT;
BEGIN;
CREATE TEMP TABLE step (id int PRIMARY KEY, parent int REFERENCES step) ON COMMIT DELETE ROWS;
COMMIT;
SELECT id FROM step;
