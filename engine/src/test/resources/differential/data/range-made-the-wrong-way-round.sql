-- A view may make such a range; to run it is refused.
-- refused: init 22000 range lower bound must be less than or equal to range upper bound
-- migration: init
CREATE TABLE t (id int, name varchar(8), n smallint, num numeric(4,2), day date, span daterange);
CREATE VIEW v AS SELECT int4range(5, 1) AS r;
UPDATE t SET span = daterange('2024-01-01', '2024-05-01', '[]');
UPDATE t SET span = daterange('2024-05-01', '2024-01-01');
