-- Whichever number is the month, there is none so large.
-- refused: init 22008 date/time field value out of range: "31.31.2024"
-- migration: init
CREATE TABLE t (id int, name varchar(8), n smallint, num numeric(4,2), day date, span daterange);
INSERT INTO t (id, day) VALUES (1, '2024-12-31'), (2, '12/11/2024');
INSERT INTO t (id, day) VALUES (1, '31.31.2024');
