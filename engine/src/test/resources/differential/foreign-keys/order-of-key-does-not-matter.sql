-- The same columns in another order are found.
-- migration: init
CREATE TABLE a (x int, y text, PRIMARY KEY (x, y));
CREATE TABLE b (p text, q int, FOREIGN KEY (p, q) REFERENCES a (y, x));
