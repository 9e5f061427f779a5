-- The other table is made later.
-- refused: init 42P01 relation "a" does not exist
-- migration: init
CREATE TABLE b (a_id int REFERENCES a);
