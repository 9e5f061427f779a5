-- In the column, of the table, named and numbered.
-- migration: init
CREATE TABLE a (a int CHECK (a > 0) CHECK (a < 10), b int, CHECK (a < b), CHECK (b > 1), CHECK (1 < 2), CONSTRAINT named CHECK (b <> 5) NO INHERIT);
ALTER TABLE a ADD CHECK (a <> 3);
ALTER TABLE a ADD CHECK (a + b > 0);
ALTER TABLE a ADD COLUMN c int CHECK (c > 0), ADD CONSTRAINT late CHECK (c > a) NOT VALID;
ALTER TABLE a VALIDATE CONSTRAINT late;
