-- Partitions have the triggers for each row of the table, and keep them as long as it does.
-- refused: second 2BP01 cannot drop trigger t on table a1 because trigger t on table a requires it
-- migration: first
CREATE TABLE a (id int, day date) PARTITION BY RANGE (day);
CREATE TABLE a1 PARTITION OF a FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER t AFTER INSERT ON a FOR EACH ROW EXECUTE FUNCTION f();
-- migration: second
DROP TRIGGER t ON a1;
