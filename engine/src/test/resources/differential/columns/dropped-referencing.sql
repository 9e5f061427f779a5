-- The referencing column takes its foreign key along without asking.
-- migration: init
CREATE TABLE a (id int PRIMARY KEY);
CREATE TABLE b (id int, a_id int REFERENCES a);
ALTER TABLE b DROP COLUMN a_id;
