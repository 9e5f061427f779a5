-- The first number lies between the least and the greatest.
-- refused: next 22023 START value (-6) cannot be less than MINVALUE (-5)
-- migration: init
CREATE SEQUENCE a INCREMENT -1;
CREATE SEQUENCE b START 5 MINVALUE -5 MAXVALUE 5 CACHE 10 CYCLE;
ALTER SEQUENCE b INCREMENT 2 NO MAXVALUE START 9 RESTART;
ALTER SEQUENCE b AS smallint;
ALTER SEQUENCE b AS int MAXVALUE 100000 RESTART WITH 99999;
-- migration: next
ALTER SEQUENCE b START -6;
