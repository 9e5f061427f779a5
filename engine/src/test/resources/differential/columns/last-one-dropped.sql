-- A table without columns is allowed.
-- migration: init
CREATE TABLE a (id int);
ALTER TABLE a DROP COLUMN id;
ALTER TABLE a ADD COLUMN id int;
