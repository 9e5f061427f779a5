-- SET looks at one row at a time.
-- refused: init 42803 aggregate functions are not allowed in UPDATE
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, price numeric(8,2));
UPDATE a SET x = (SELECT sum(id) FROM b);
UPDATE a SET x = sum(id);
