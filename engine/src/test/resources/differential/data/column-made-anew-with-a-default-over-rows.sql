-- A column that is dropped and added in one statement is another one: the old one's nulls are gone.
-- migration: init
CREATE TABLE gift (id int PRIMARY KEY, url text, views int);
INSERT INTO gift (id) VALUES (1), (2);
ALTER TABLE gift DROP COLUMN views, ADD COLUMN views bigint NOT NULL DEFAULT 0;
ALTER TABLE gift ADD COLUMN url_2 text, DROP COLUMN IF EXISTS url, ADD COLUMN url text DEFAULT '';
ALTER TABLE gift ALTER COLUMN url SET NOT NULL;
