-- All that EXECUTE runs is written out, and nothing removes rows of the table that holds one.
-- refused: init 23502 column "currency" of relation "plan" contains null values
-- migration: init
CREATE TABLE plan (id int PRIMARY KEY, name text);
CREATE TABLE tier (id int PRIMARY KEY);
INSERT INTO plan (id, name) VALUES (1, 'free');
DO $$ BEGIN EXECUTE 'DELETE FROM tier'; EXECUTE format('ALTER TABLE %I.%I ADD COLUMN %I text', 'public', 'tier', 'Name'); END $$;
DO $$ BEGIN ALTER TABLE tier ADD COLUMN plan int REFERENCES plan ON DELETE CASCADE; EXCEPTION WHEN duplicate_column THEN NULL; END $$;
ALTER TABLE plan ADD COLUMN currency text NOT NULL;
