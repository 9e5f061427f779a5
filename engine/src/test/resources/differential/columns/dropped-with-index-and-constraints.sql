-- Indexes and constraints over the column go with it, those over several columns too.
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, b int UNIQUE, c int, d int CHECK (d > 0), UNIQUE (c, d));
CREATE INDEX a_b_c ON a (b, c);
CREATE INDEX a_c_d ON a (c, d);
CREATE INDEX a_lower ON a ((d + 1));
CREATE INDEX a_part ON a (c) WHERE d > 5;
ALTER TABLE a DROP COLUMN d;
ALTER TABLE a DROP COLUMN b;
ALTER TABLE a DROP COLUMN id;
