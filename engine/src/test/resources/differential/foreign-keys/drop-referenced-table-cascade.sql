-- CASCADE drops the foreign key, not the table.
-- migration: init
CREATE TABLE a (id int PRIMARY KEY);
CREATE TABLE b (a_id int REFERENCES a, c int);
DROP TABLE a CASCADE;
