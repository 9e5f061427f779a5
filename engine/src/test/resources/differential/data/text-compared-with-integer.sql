-- So is one that the column is compared with.
-- refused: init 22P02 invalid input syntax for type integer: "PENDING"
-- migration: init
CREATE TABLE a (x int, status int);
DELETE FROM a WHERE status = 'PENDING';
