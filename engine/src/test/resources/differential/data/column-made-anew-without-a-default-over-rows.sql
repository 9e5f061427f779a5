-- The new column has no value in the rows that there are.
-- refused: init 23502 column "views" of relation "gift" contains null values
-- migration: init
CREATE TABLE gift (id int PRIMARY KEY, views int NOT NULL);
INSERT INTO gift (id, views) VALUES (1, 2);
ALTER TABLE gift DROP COLUMN views, ADD COLUMN views bigint NOT NULL;
