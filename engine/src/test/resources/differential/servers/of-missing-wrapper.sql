-- A server needs its wrapper.
-- refused: first 42704 foreign-data wrapper "nothing" does not exist
-- migration: first
CREATE SERVER s FOREIGN DATA WRAPPER nothing;
