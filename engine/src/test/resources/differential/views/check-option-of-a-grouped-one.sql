-- What takes no rows cannot check them.
-- refused: view 0A000 WITH CHECK OPTION is supported only on automatically updatable views
-- migration: init
CREATE TABLE sales (shop int, amount int);
-- migration: view
CREATE VIEW totals AS SELECT shop, sum(amount) AS amount FROM sales GROUP BY shop WITH CHECK OPTION;
