-- This table lacks the column.
-- refused: init 42703 column "a_id" referenced in foreign key constraint does not exist
-- migration: init
CREATE TABLE a (id int PRIMARY KEY);
CREATE TABLE b (x int, FOREIGN KEY (a_id) REFERENCES a);
