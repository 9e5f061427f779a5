-- A view passes on its plain columns, not the computed ones.
-- refused: computed 0A000 cannot update column "shop" of view "shops"
-- migration: init
CREATE TABLE sales (shop text, amount int);
CREATE VIEW shops AS SELECT upper(shop) AS shop, amount FROM sales;
-- migration: plain
UPDATE shops SET amount = 5;
-- migration: computed
UPDATE shops SET shop = 'x';
