-- The multirange goes with its range.
-- migration: init
CREATE TYPE span AS RANGE (subtype = int);
DROP TYPE span;
CREATE TYPE span_multirange AS (x int, y int);
