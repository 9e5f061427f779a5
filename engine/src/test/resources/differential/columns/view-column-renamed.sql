-- Columns of views can be renamed with ALTER TABLE too.
-- migration: init
CREATE TABLE a (x int);
CREATE VIEW v AS SELECT x FROM a;
ALTER TABLE v RENAME COLUMN x TO y;
ALTER VIEW v RENAME COLUMN y TO z;
