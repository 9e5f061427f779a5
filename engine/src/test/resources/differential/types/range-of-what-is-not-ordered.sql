-- JSON has no order.
-- refused: init 42704 data type json has no default operator class for access method "btree"
-- migration: init
CREATE TYPE r AS RANGE (subtype = float8, subtype_diff = float8mi);
CREATE TYPE s AS RANGE (subtype = json);
