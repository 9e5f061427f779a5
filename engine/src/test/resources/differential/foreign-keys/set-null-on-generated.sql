-- A generated column cannot be set to null.
-- refused: init 42601 invalid ON DELETE action for foreign key constraint containing generated column
-- migration: init
CREATE TABLE a (id int PRIMARY KEY);
CREATE TABLE b (x int, a_id int GENERATED ALWAYS AS (x) STORED REFERENCES a ON DELETE SET NULL);
