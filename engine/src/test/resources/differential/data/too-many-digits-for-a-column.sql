-- A number is rounded before its digits are counted.
-- refused: init 22003 numeric field overflow
-- migration: init
CREATE TABLE t (id int, name varchar(8), n smallint, num numeric(4,2), day date, span daterange);
INSERT INTO t (id, num) VALUES (1, '99.994');
INSERT INTO t (id, num) VALUES (1, 99.996);
