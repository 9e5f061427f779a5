-- A rule of a view holds what it writes to.
-- refused: second 2BP01 cannot drop table log because other objects depend on it
-- migration: first
CREATE TABLE a (id int, b text);
CREATE TABLE log (id int);
CREATE VIEW v AS SELECT id, b FROM a;
CREATE RULE r AS ON INSERT TO v DO INSTEAD INSERT INTO a VALUES (NEW.id, NEW.b) RETURNING id, b;
ALTER RULE r ON v RENAME TO r2;
DROP RULE r2 ON v;
CREATE RULE r AS ON DELETE TO v DO INSTEAD (DELETE FROM a WHERE id = OLD.id; INSERT INTO log VALUES (OLD.id));
-- migration: second
DROP TABLE log;
