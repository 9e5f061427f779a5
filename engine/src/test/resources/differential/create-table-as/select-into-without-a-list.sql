-- A table without columns, made by a SELECT that lists nothing.
-- migration: init
CREATE TABLE a (id int);
SELECT INTO b FROM a;
SELECT INTO TEMP c FROM a;
-- migration: next
SELECT * FROM b;
DROP TABLE b;
