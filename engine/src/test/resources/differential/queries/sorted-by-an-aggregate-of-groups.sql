-- Of groups, windows and queries around, an aggregate may be sorted by.
-- migration: init
CREATE TABLE t (id int PRIMARY KEY, name text);
CREATE VIEW v AS SELECT name FROM t GROUP BY name ORDER BY count(*);
CREATE VIEW w AS SELECT name FROM t ORDER BY count(*) OVER ();
CREATE VIEW x AS SELECT 1 AS one FROM t ORDER BY max(id);
CREATE VIEW y AS SELECT id, name FROM t GROUP BY id ORDER BY count(*);
