-- No unique index has that column alone.
-- refused: init 42P10 there is no unique or exclusion constraint matching the ON CONFLICT specification
-- migration: init
CREATE TABLE a (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, x int, name text, twice int GENERATED ALWAYS AS (x * 2) STORED);
CREATE TABLE b (id int, a_id int, name text UNIQUE, done boolean);
CREATE UNIQUE INDEX b_part ON b (a_id) WHERE done;
CREATE UNIQUE INDEX b_lower ON b (lower(name), id);
INSERT INTO b (id) VALUES (1) ON CONFLICT (id) DO NOTHING;
