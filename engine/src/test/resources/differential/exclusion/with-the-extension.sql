-- With the extension it does.
-- migration: init
CREATE EXTENSION btree_gist;
CREATE TABLE a (room int, r int4range, EXCLUDE USING gist (room WITH =, r WITH &&));
