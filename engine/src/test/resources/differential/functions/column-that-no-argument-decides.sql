-- No argument tells what a column of the result is.
-- refused: init 42P13 cannot determine result data type
-- migration: init
CREATE FUNCTION f(i anycompatible) RETURNS TABLE (a anycompatiblerange, b int) LANGUAGE plpgsql AS 'BEGIN END';
