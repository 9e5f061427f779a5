-- migration: init
CREATE TABLE a (id int, pause interval second(0), length interval day to minute UNIQUE);
CREATE INDEX ON a (id, pause);
CREATE INDEX ON a USING hash (pause);
CREATE INDEX ON a USING brin (length interval_minmax_ops);
