-- The index is made anew for the new type.
-- refused: init 42883 function lower(integer) does not exist
-- migration: init
CREATE TABLE t (a text);
CREATE INDEX i ON t (lower(a));
ALTER TABLE t ALTER a TYPE int USING length(a);
