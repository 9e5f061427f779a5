-- Alone, a frame ends with the current row.
-- refused: init 42P20 frame starting from following row cannot end with current row
-- migration: init
CREATE TABLE t (id int);
CREATE VIEW v AS SELECT sum(id) OVER w FROM t WINDOW w AS (ORDER BY id ROWS 1 FOLLOWING);
