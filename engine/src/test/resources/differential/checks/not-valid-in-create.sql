-- In CREATE TABLE there are no rows, so it is valid.
-- migration: init
CREATE TABLE a (a int, CONSTRAINT c CHECK (a > 0) NOT VALID);
ALTER TABLE a ADD CONSTRAINT d CHECK (a > 1) NOT VALID;
