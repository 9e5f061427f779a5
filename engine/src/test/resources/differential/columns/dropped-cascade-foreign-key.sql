-- CASCADE takes the foreign key of the other table.
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, code text UNIQUE);
CREATE TABLE b (code text REFERENCES a (code), a_id int REFERENCES a);
ALTER TABLE a DROP COLUMN code CASCADE;
