-- CASCADE drops the columns.
-- migration: init
CREATE TYPE e AS ENUM ('A');
CREATE TABLE t (id int, x e, y e[], z text);
CREATE INDEX i ON t (x, id);
CREATE DOMAIN d AS e;
DROP TYPE e CASCADE;
