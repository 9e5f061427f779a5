-- ALTER CONSTRAINT changes when it is checked.
-- migration: init
CREATE TABLE a (id int PRIMARY KEY);
CREATE TABLE b (a_id int REFERENCES a);
ALTER TABLE b ALTER CONSTRAINT b_a_id_fkey DEFERRABLE INITIALLY DEFERRED;
