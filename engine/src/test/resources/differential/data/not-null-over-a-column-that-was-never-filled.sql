-- No UPDATE gives the new column a value.
-- refused: init 23502 column "price" of relation "plans" contains null values
-- migration: init
CREATE TABLE plan (id int PRIMARY KEY, name text);
INSERT INTO plan (id) VALUES (1) ON CONFLICT DO NOTHING;
ALTER TABLE plan ADD COLUMN price int;
ALTER TABLE plan ALTER COLUMN price SET DEFAULT 5;
ALTER TABLE plan RENAME TO plans;
ALTER TABLE plans ALTER COLUMN price SET NOT NULL;
