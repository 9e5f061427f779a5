-- Nor an unlogged one.
-- refused: init 42P16 constraints on permanent tables may reference only permanent tables
-- migration: init
CREATE UNLOGGED TABLE a (id int PRIMARY KEY);
CREATE TABLE b (a_id int REFERENCES a);
