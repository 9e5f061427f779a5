-- What returns no rows cannot be read.
-- refused: init 0A000 WITH query "gone" does not have a RETURNING clause
-- migration: init
CREATE TABLE people (id int PRIMARY KEY, name text);
WITH gone AS (DELETE FROM people WHERE id = 1) SELECT count(*) FROM gone;
