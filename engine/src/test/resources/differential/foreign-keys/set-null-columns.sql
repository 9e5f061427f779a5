-- SET NULL may name columns.
-- migration: init
CREATE TABLE a (x int, y int, PRIMARY KEY (x, y));
CREATE TABLE b (x int, y int, FOREIGN KEY (x, y) REFERENCES a ON DELETE SET NULL (y));
