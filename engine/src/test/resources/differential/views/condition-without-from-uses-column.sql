-- What such a condition reads is in use.
-- refused: columns 2BP01 cannot drop column amount of table stock because other objects depend on it
-- migration: tables
CREATE TABLE stock (id int, amount int);
CREATE VIEW visible AS SELECT s.id, EXISTS (SELECT 1 WHERE s.amount > 0) AS available FROM stock s;
-- migration: columns
ALTER TABLE stock DROP COLUMN amount;
