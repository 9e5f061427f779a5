-- A letter behind a date is too much.
-- refused: init 22007 invalid input syntax for type date: "31/12/2024x"
-- migration: init
CREATE TABLE t (d date DEFAULT '31/12/2024x');
