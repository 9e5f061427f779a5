-- The column oid is no system column any more.
-- migration: init
CREATE TABLE a (oid int, id int);
