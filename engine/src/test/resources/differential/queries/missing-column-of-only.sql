-- ONLY changes nothing about the columns.
-- migration: init
CREATE TABLE t (id int);
SELECT nothing FROM ONLY t;
