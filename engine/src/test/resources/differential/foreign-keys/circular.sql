-- Two tables reference each other.
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, b_id int);
CREATE TABLE b (id int PRIMARY KEY, a_id int REFERENCES a);
ALTER TABLE a ADD FOREIGN KEY (b_id) REFERENCES b;
ALTER TABLE a DROP CONSTRAINT a_b_id_fkey;
DROP TABLE b;
