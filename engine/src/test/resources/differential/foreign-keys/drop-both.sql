-- Dropped together there is nothing in the way.
-- migration: init
CREATE TABLE a (id int PRIMARY KEY);
CREATE TABLE b (a_id int REFERENCES a);
DROP TABLE a, b;
