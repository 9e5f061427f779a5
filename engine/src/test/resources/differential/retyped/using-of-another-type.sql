-- What USING gives must go into the new type.
-- refused: init 42804 result of USING clause for column "a" cannot be cast automatically to type integer
-- migration: init
CREATE TABLE t (a text);
ALTER TABLE t ALTER a TYPE int USING lower(a);
