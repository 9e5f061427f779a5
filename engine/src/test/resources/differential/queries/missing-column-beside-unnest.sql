-- A query with unnest() is read like any other.
-- migration: init
CREATE TABLE t (id int, tags text[]);
CREATE VIEW v AS SELECT unnest(tags) AS tag, nothing FROM t;
