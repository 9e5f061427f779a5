-- A month is no date either.
-- refused: init 22007 invalid input syntax for type timestamp: "2024-1"
-- migration: init
CREATE TABLE t (d timestamp DEFAULT '2024-1');
