-- Unnamed ones over the same column are numbered.
-- migration: init
CREATE TABLE a (id int PRIMARY KEY);
CREATE TABLE b (a_id int REFERENCES a REFERENCES a);
ALTER TABLE b ADD FOREIGN KEY (a_id) REFERENCES a;
CREATE TABLE c (x int, y int, FOREIGN KEY (x) REFERENCES a, CONSTRAINT c_y_fkey CHECK (y > 0), FOREIGN KEY (y) REFERENCES a);
