-- A name belongs to what stands inside, also where that cannot be followed.
-- migration: init
CREATE TYPE run_state AS ENUM ('running', 'ended');
CREATE TYPE file_state AS ENUM ('kept', 'deleted');
CREATE TABLE runs (id int PRIMARY KEY, state run_state NOT NULL, files int);
CREATE TABLE files (run int, state file_state NOT NULL, names jsonb);
CREATE VIEW kept AS
  SELECT r.*, n.key FROM files r CROSS JOIN LATERAL jsonb_each(r.names) WITH ORDINALITY AS n (key, value, place);
-- migration: count
UPDATE runs SET files = s.n FROM (
  SELECT count(*) AS n, run FROM (SELECT run, k.key FROM kept k WHERE state <> 'deleted') q GROUP BY run
) s WHERE s.run = runs.id;
DELETE FROM runs WHERE EXISTS (SELECT 1 FROM kept WHERE state = 'deleted' AND run = id);
