-- The partition has one of that name already.
-- refused: second 42710 trigger "t" for relation "a1" already exists
-- migration: first
CREATE TABLE a (id int, day date) PARTITION BY RANGE (day);
CREATE TABLE a1 PARTITION OF a FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER t AFTER INSERT ON a FOR EACH ROW EXECUTE FUNCTION f();
-- migration: second
CREATE TRIGGER t AFTER DELETE ON a1 FOR EACH ROW EXECUTE FUNCTION f();
