-- DETACH of what is no partition of that table.
-- refused: next 42P01 relation "a1" is not a partition of relation "b"
-- migration: init
CREATE TABLE a (id int) PARTITION BY LIST (id);
CREATE TABLE a1 PARTITION OF a FOR VALUES IN (1);
CREATE TABLE b (id int) PARTITION BY LIST (id);
-- migration: next
ALTER TABLE b DETACH PARTITION a1;
