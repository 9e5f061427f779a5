-- Columns and expressions of GROUP BY.
-- migration: init
CREATE TABLE t (id int PRIMARY KEY, name text);
CREATE VIEW v AS SELECT grouping(name) AS g, count(*) FROM t GROUP BY name;
CREATE VIEW w AS SELECT grouping(t.name, id) AS g FROM t GROUP BY ROLLUP (name, id);
CREATE VIEW x AS SELECT grouping(lower(name)) AS g FROM t GROUP BY lower(name);
