-- A rule leaves the statement out.
-- migration: init
CREATE TABLE t (name varchar(2));
CREATE RULE r AS ON INSERT TO t DO INSTEAD NOTHING;
INSERT INTO t VALUES ('abc');
