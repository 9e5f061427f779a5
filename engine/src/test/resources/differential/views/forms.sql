-- Plain, replaced, with column names, temporary ones left out, over views.
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, b text, c varchar(10));
CREATE VIEW v1 AS SELECT * FROM a;
CREATE OR REPLACE VIEW v2 AS SELECT id, upper(b) AS b FROM a;
CREATE VIEW v3 (x, y) AS SELECT id, c FROM a WHERE id > 0;
CREATE OR REPLACE VIEW v2 AS SELECT id, lower(b) AS b, c FROM a;
CREATE VIEW v4 WITH (security_barrier) AS SELECT v1.id, v2.b FROM v1 JOIN v2 USING (id);
CREATE VIEW v5 AS SELECT id FROM a WITH CASCADED CHECK OPTION;
