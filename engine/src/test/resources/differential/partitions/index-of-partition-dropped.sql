-- Alone it stays.
-- refused: init 2BP01 cannot drop index b_id_idx because index i requires it
-- migration: init
CREATE TABLE a (id int) PARTITION BY LIST (id);
CREATE TABLE b PARTITION OF a DEFAULT;
CREATE INDEX i ON a (id);
DROP INDEX b_id_idx;
