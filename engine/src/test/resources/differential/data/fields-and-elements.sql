-- Fields and elements of a column are assigned one by one, and a row may be the only value.
-- migration: init
CREATE TYPE size AS (width int, height int);
CREATE TABLE box (id int, size size, marks int[]);
INSERT INTO box (size.width, size.height) VALUES (1, 2);
INSERT INTO box (marks[1], marks[2]) VALUES (1, 2), (3, 4);
INSERT INTO box (size) VALUES (ROW(1, 2)), ((3, 4));
INSERT INTO box (size, id) VALUES (ROW(1, 2), 3);
INSERT INTO box VALUES (1, ROW(1, 2));
UPDATE box SET size.width = 3, size.height = 4, marks[1] = 5, marks[2] = 6;
SELECT one FROM (VALUES (ROW(1, 2)), (ROW(3, 4))) AS v (one);
