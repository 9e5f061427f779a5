-- Both have a trigger of that name.
-- refused: second 42710 trigger "t" for relation "b" already exists
-- migration: first
CREATE TABLE a (id int, day date) PARTITION BY RANGE (day);
CREATE TABLE b (id int, day date);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER t AFTER INSERT ON a FOR EACH ROW EXECUTE FUNCTION f();
CREATE TRIGGER t AFTER DELETE ON b FOR EACH ROW EXECUTE FUNCTION f();
-- migration: second
ALTER TABLE a ATTACH PARTITION b FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
