-- The columns must be the same.
-- refused: init 42804 child table is missing column "at"
-- migration: init
CREATE TABLE a (id int, at date) PARTITION BY RANGE (at);
CREATE TABLE b (id int);
ALTER TABLE a ATTACH PARTITION b DEFAULT;
