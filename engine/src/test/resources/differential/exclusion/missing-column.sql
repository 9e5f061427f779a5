-- There is no such column.
-- refused: init 42703 column "s" named in key does not exist
-- migration: init
CREATE TABLE a (r int4range, EXCLUDE USING gist (s WITH &&));
