-- The rows of VALUES go into the columns one by one.
-- migration: init
CREATE TABLE t (id int, a text);
INSERT INTO t (a) VALUES ('x'), (1), (true);
