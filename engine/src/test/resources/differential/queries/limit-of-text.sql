-- LIMIT takes any number, no text.
-- refused: init 22P02 invalid input syntax for type bigint: "ten"
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, price numeric(8,2));
SELECT id FROM a LIMIT (SELECT count(*) FROM b) OFFSET '1';
SELECT id FROM a LIMIT 1.5 + 1;
CREATE VIEW v AS SELECT id FROM a LIMIT 'ten';
