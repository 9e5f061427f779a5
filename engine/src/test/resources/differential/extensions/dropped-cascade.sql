-- CASCADE drops the column.
-- migration: init
CREATE EXTENSION citext;
CREATE TABLE a (id int, email citext UNIQUE);
DROP EXTENSION citext CASCADE;
