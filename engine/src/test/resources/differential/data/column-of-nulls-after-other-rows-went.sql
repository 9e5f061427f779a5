-- What is deleted from one table takes nothing from another one.
-- refused: init 23502 column "currency" of relation "plan" contains null values
-- migration: init
CREATE TABLE plan (id int PRIMARY KEY, name text);
CREATE TABLE tier (id int PRIMARY KEY, whole int REFERENCES plan ON DELETE CASCADE);
INSERT INTO plan (id, name) VALUES (1, 'free');
DELETE FROM tier;
DO $$ BEGIN UPDATE tier SET whole = 1; END $$;
SELECT count(*) FROM plan;
ALTER TABLE plan ADD COLUMN currency text NOT NULL;
