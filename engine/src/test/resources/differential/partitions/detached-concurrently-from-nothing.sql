-- A block comes before the table.
-- modes: transaction
-- refused: init 25001 ALTER TABLE ... DETACH CONCURRENTLY cannot run inside a transaction block
-- migration: init
CREATE TABLE a (id int);
CREATE TABLE b (id int);
ALTER TABLE a DETACH PARTITION b CONCURRENTLY;
