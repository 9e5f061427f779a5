-- INSERT reads its query.
-- refused: init 55000 materialized view "m" has not been populated
-- migration: init
CREATE TABLE a (id int);
CREATE MATERIALIZED VIEW m AS SELECT id FROM a WITH NO DATA;
INSERT INTO a SELECT id FROM m WHERE id > 3;
