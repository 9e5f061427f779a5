-- The rows of a materialized view cannot be locked.
-- refused: init 42809 cannot lock rows in materialized view "m"
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, price numeric(8,2));
CREATE MATERIALIZED VIEW m AS SELECT id FROM a;
CREATE VIEW v AS SELECT id FROM m FOR UPDATE;
CREATE VIEW w AS SELECT id FROM a FOR UPDATE;
SELECT id FROM w FOR UPDATE;
SELECT id FROM m FOR UPDATE;
