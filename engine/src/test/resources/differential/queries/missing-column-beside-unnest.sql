-- A query with unnest() is read like any other.
-- refused: init 42703 column "nothing" does not exist
-- migration: init
CREATE TABLE t (id int, tags text[]);
CREATE VIEW v AS SELECT unnest(tags) AS tag, nothing FROM t;
