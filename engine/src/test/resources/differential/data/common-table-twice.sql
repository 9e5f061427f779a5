-- Two common tables of one name.
-- refused: init 42712 WITH query name "t" specified more than once
-- migration: init
CREATE TABLE a (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, x int, name text, twice int GENERATED ALWAYS AS (x * 2) STORED);
CREATE TABLE b (id int, a_id int, name text UNIQUE, done boolean);
CREATE UNIQUE INDEX b_part ON b (a_id) WHERE done;
CREATE UNIQUE INDEX b_lower ON b (lower(name), id);
WITH t AS (SELECT 1), t AS (SELECT 2) SELECT 1;
