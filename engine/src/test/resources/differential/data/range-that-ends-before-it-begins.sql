-- The lower bound of a range is the lower one.
-- refused: init 22000 range lower bound must be less than or equal to range upper bound
-- migration: init
CREATE TABLE t (id int, name varchar(8), n smallint, num numeric(4,2), day date, span daterange);
INSERT INTO t (id, span) VALUES (1, '[2024-01-01,2024-05-01)'), (2, '(,2024-01-01)'), (3, '[2024-01-01,2024-01-01]');
INSERT INTO t (id, span) VALUES (1, '[2024-05-01,2024-01-01)');
