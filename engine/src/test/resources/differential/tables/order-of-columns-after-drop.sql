-- Dropped columns leave no gap in the order.
-- migration: init
CREATE TABLE a (a int, b int, c int, d int);
ALTER TABLE a DROP COLUMN b;
ALTER TABLE a ADD COLUMN b text;
ALTER TABLE a RENAME COLUMN c TO z;
ALTER TABLE a DROP a, ADD a int;
