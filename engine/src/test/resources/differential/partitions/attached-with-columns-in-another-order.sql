-- The order of the columns does not matter, and NOT NULL may be more than asked for.
-- migration: init
CREATE TABLE a (id int, t text NOT NULL, CONSTRAINT c CHECK (id > 0)) PARTITION BY LIST (id);
CREATE TABLE b (t text NOT NULL, id int NOT NULL, CONSTRAINT c CHECK (id > 0));
ALTER TABLE a ATTACH PARTITION b FOR VALUES IN (2);
