-- CASCADE takes the foreign key.
-- migration: init
CREATE TABLE a (id int PRIMARY KEY);
CREATE TABLE b (a_id int REFERENCES a, CONSTRAINT k CHECK (a_id > 0));
ALTER TABLE a DROP CONSTRAINT a_pkey CASCADE;
