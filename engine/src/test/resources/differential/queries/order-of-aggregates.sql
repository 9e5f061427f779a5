-- Aggregates ordered by columns and by expressions of them.
-- migration: init
CREATE TABLE a (id int, x int, name text);
CREATE VIEW v AS SELECT array_agg(x ORDER BY id), string_agg(name, ',' ORDER BY lower(a.name) DESC NULLS LAST) FROM a;
CREATE VIEW w AS SELECT (SELECT array_agg(b.x ORDER BY a.id, b.id) FROM a b) AS xs FROM a;
