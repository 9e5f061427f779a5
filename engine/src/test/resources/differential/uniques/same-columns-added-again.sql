-- Added later there are two, the second is numbered.
-- migration: init
CREATE TABLE a (a int UNIQUE);
ALTER TABLE a ADD UNIQUE (a);
ALTER TABLE a ADD UNIQUE (a);
