-- A column is given a value as a whole and in part.
-- refused: init 42701 column "marks" specified more than once
-- migration: init
CREATE TABLE box (id int, marks int[]);
INSERT INTO box (marks, marks[1]) VALUES ('{1}', 2);
