-- No index holds them, also not in its condition.
-- refused: init 0A000 index creation on system columns is not supported
-- migration: init
CREATE TABLE a (id int);
CREATE INDEX ON a (id) WHERE tableoid IS NOT NULL;
