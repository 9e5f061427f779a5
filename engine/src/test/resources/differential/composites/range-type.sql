-- A range brings its multirange.
-- migration: init
CREATE TYPE floatrange AS RANGE (subtype = float8);
CREATE TABLE t (x floatrange, y floatrange[], z floatmultirange);
DROP TABLE t;
DROP TYPE floatrange;
