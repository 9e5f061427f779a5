-- Views are relations that can move.
-- migration: init
CREATE SCHEMA s;
CREATE VIEW v AS SELECT 1 AS a;
ALTER VIEW v SET SCHEMA s;
CREATE VIEW v AS SELECT 2 AS a;
