-- Both the row that is there and the new one have the column.
-- refused: init 42702 column reference "id" is ambiguous
-- migration: init
CREATE TABLE a (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, x int, name text, twice int GENERATED ALWAYS AS (x * 2) STORED);
CREATE TABLE b (id int, a_id int, name text UNIQUE, done boolean);
CREATE UNIQUE INDEX b_part ON b (a_id) WHERE done;
CREATE UNIQUE INDEX b_lower ON b (lower(name), id);
INSERT INTO b (id) VALUES (1) ON CONFLICT (name) DO UPDATE SET id = id + 1;
