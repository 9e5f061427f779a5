-- Two numbers behind LIMIT have a message of their own.
-- refused: init 42601 LIMIT #,# syntax is not supported
-- migration: init
CREATE TABLE a (id int);
SELECT id FROM a LIMIT 5, 10;
