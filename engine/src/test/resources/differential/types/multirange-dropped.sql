-- It goes with its range.
-- refused: second 2BP01 cannot drop type price_multirange because type price_range requires it
-- migration: first
CREATE TYPE price_range AS RANGE (subtype = numeric);
CREATE TYPE other_range AS RANGE (subtype = numeric);
DROP TYPE other_range;
-- migration: second
DROP TYPE price_multirange;
