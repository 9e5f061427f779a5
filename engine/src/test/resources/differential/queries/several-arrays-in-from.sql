-- In FROM unnest takes several arrays, and an aggregate may look at aggregates through a window.
-- migration: init
CREATE TABLE pay (dept text, amount int, since date);
CREATE VIEW pairs AS SELECT a, b FROM unnest(ARRAY[1, 2], ARRAY['x', 'y']) AS u (a, b);
CREATE VIEW shares AS
  SELECT dept, sum(sum(amount) FILTER (WHERE since > '2020-01-01')) FILTER (WHERE dept <> 'x') OVER (ORDER BY dept) AS part
  FROM pay GROUP BY dept;
