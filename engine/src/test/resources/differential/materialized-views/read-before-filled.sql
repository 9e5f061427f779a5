-- What holds no rows yet cannot be read, in whatever query.
-- refused: init 55000 materialized view "m" has not been populated
-- migration: init
CREATE TABLE a (id int);
CREATE MATERIALIZED VIEW m AS SELECT id FROM a WITH NO DATA;
CREATE VIEW v AS SELECT id FROM m;
SELECT count(*) FROM a WHERE id IN (SELECT id FROM v);
