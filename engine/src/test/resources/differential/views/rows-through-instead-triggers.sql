-- With a trigger or rule of its own a view takes any rows.
-- migration: init
CREATE TABLE sales (shop int, amount int);
CREATE VIEW totals AS SELECT shop, sum(amount) AS amount FROM sales GROUP BY shop;
CREATE FUNCTION pass() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
CREATE TRIGGER pass INSTEAD OF INSERT ON totals FOR EACH ROW EXECUTE FUNCTION pass();
-- migration: fill
INSERT INTO totals (shop) VALUES (1);
