-- What is not read may return nothing.
-- migration: init
CREATE TABLE people (id int PRIMARY KEY, name text);
CREATE TABLE former (id int, name text);
WITH gone AS (DELETE FROM people RETURNING *), also AS (DELETE FROM former) INSERT INTO former SELECT * FROM gone;
WITH one AS (INSERT INTO former VALUES (1, 'x') RETURNING id) SELECT id FROM one;
