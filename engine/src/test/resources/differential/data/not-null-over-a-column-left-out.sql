-- The row has no value for the column.
-- refused: init 23502 column "name" of relation "plan" contains null values
-- migration: init
CREATE TABLE plan (id int, name text, rank serial);
INSERT INTO plan (id) VALUES (1);
ALTER TABLE plan ALTER COLUMN rank SET NOT NULL, ALTER COLUMN id SET NOT NULL;
ALTER TABLE plan ADD PRIMARY KEY (id, name);
