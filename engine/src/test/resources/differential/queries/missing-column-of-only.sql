-- ONLY changes nothing about the columns.
-- refused: init 42703 column "nothing" does not exist
-- migration: init
CREATE TABLE t (id int);
SELECT nothing FROM ONLY t;
