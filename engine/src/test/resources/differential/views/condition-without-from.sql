-- A SELECT may have a condition and read from nothing.
-- migration: tables
CREATE TABLE stock (id int, amount int, hidden boolean, note text);
CREATE VIEW visible AS
SELECT s.id, EXISTS (SELECT 1 WHERE s.amount > 0) AS available
FROM stock s
WHERE s.hidden IS NOT TRUE;
CREATE VIEW listed AS SELECT id AS number FROM visible;
INSERT INTO stock (id, amount) SELECT 1, 2 WHERE NOT EXISTS (SELECT 1 FROM stock WHERE id = 1);
CREATE TABLE single AS SELECT 1 AS one, now() AS at WHERE 2 > 1 AND 1 IS DISTINCT FROM 2;
-- migration: columns
ALTER TABLE stock DROP COLUMN note;
ALTER TABLE stock DROP COLUMN hidden CASCADE;
CREATE OR REPLACE VIEW listed AS SELECT amount FROM stock;
