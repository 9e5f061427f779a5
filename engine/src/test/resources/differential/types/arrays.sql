-- However many dimensions are written, one pair of brackets is kept.
-- migration: init
CREATE TABLE a (a int[], b int[][], c int[3], d text ARRAY, e text ARRAY[4], f varchar(5)[], g timestamp(3)[], h numeric(10,2)[][], i int []);
