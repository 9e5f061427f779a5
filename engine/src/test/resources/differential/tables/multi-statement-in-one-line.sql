-- Several statements on one line, with empty ones between.
-- migration: init
CREATE TABLE a (id int);; CREATE TABLE b (id int); ; ALTER TABLE a ADD b int; ALTER TABLE b ADD COLUMN a int;
