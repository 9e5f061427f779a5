-- A sequence is set to a number that it can draw.
-- refused: init 22003 setval: value 0 is out of bounds for sequence "t_id_seq" (1..2147483647)
-- migration: init
CREATE TABLE t (id serial);
CREATE SEQUENCE s MINVALUE 5 MAXVALUE 10;
SELECT setval('s', 5), setval('s', 10, false), setval('t_id_seq', 2147483647);
SELECT setval('t_id_seq', 0);
