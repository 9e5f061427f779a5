-- The migrations themselves put a row into the table.
-- refused: init 23502 column "currency" of relation "plan" contains null values
-- migration: init
CREATE TABLE plan (id int PRIMARY KEY, name text);
INSERT INTO plan (id, name) VALUES (1, 'free'), (2, 'pro');
ALTER TABLE plan ADD COLUMN price int, ADD COLUMN currency text NOT NULL;
