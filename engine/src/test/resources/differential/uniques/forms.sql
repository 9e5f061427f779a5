-- In the column, of the table, named, added, with NULLS NOT DISTINCT.
-- migration: init
CREATE TABLE a (a int UNIQUE, b text CONSTRAINT u_b UNIQUE, c int, d int, UNIQUE (c, d), CONSTRAINT u_d UNIQUE (d) DEFERRABLE);
ALTER TABLE a ADD UNIQUE (d, c), ADD CONSTRAINT u_c UNIQUE (c);
ALTER TABLE a ADD COLUMN e int UNIQUE;
CREATE TABLE b (a int UNIQUE NULLS NOT DISTINCT, b int, UNIQUE NULLS NOT DISTINCT (a, b));
