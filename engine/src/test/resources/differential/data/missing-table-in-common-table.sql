-- The data statement in WITH is looked at too.
-- refused: init 42P01 relation "nothing" does not exist
-- migration: init
CREATE TABLE a (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, x int, name text, twice int GENERATED ALWAYS AS (x * 2) STORED);
CREATE TABLE b (id int, a_id int, name text UNIQUE, done boolean);
CREATE UNIQUE INDEX b_part ON b (a_id) WHERE done;
CREATE UNIQUE INDEX b_lower ON b (lower(name), id);
WITH gone AS (DELETE FROM nothing RETURNING *) SELECT 1;
