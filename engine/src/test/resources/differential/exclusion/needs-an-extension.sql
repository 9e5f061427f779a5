-- gist knows no integers without btree_gist.
-- refused: init 42704 data type integer has no default operator class for access method "gist"
-- migration: init
CREATE TABLE a (room int, r int4range, EXCLUDE USING gist (room WITH =, r WITH &&));
