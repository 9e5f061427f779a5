-- The alias hides the name of the table.
-- refused: init 42P01 invalid reference to FROM-clause entry for table "b"
-- migration: init
CREATE TABLE a (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, x int, name text, twice int GENERATED ALWAYS AS (x * 2) STORED);
CREATE TABLE b (id int, a_id int, name text UNIQUE, done boolean);
CREATE UNIQUE INDEX b_part ON b (a_id) WHERE done;
CREATE UNIQUE INDEX b_lower ON b (lower(name), id);
INSERT INTO b AS t (id) VALUES (1) RETURNING b.id;
