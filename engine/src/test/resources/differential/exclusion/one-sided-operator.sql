-- An operator must mean the same from both sides.
-- refused: init 42809 operator @>(anyrange,anyrange) is not commutative
-- migration: init
CREATE TABLE t (during int4range);
ALTER TABLE t ADD EXCLUDE USING gist (during WITH &&);
ALTER TABLE t ADD EXCLUDE USING gist (during WITH @>);
