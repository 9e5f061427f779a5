-- The name is free again.
-- migration: init
CREATE TABLE a (a int, b int, CONSTRAINT u UNIQUE (a));
ALTER TABLE a DROP CONSTRAINT u;
ALTER TABLE a ADD CONSTRAINT u UNIQUE (b);
