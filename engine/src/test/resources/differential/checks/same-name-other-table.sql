-- Names are per table.
-- migration: init
CREATE TABLE a (a int CONSTRAINT c CHECK (a > 0));
CREATE TABLE b (a int CONSTRAINT c CHECK (a > 0));
