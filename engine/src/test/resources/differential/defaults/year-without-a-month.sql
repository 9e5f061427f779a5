-- A year is no date.
-- refused: init 22007 invalid input syntax for type date: "2024"
-- migration: init
CREATE TABLE t (d date DEFAULT '2024');
