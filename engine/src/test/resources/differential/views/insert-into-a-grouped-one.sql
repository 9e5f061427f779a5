-- No row can be put into a view that groups rows.
-- refused: fill 55000 cannot insert into view "totals"
-- migration: init
CREATE TABLE sales (shop int, amount int);
CREATE VIEW totals AS SELECT shop, sum(amount) AS amount FROM sales GROUP BY shop;
-- migration: fill
INSERT INTO totals (shop) VALUES (1);
