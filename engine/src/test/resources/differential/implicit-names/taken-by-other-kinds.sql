-- Implicit names step aside for relations of any kind.
-- migration: init
CREATE TABLE a_b_key (x int);
CREATE VIEW a_b_idx AS SELECT 1 AS x;
CREATE SEQUENCE a_pkey;
CREATE TABLE a_c_seq (x int);
CREATE TABLE a (id int PRIMARY KEY, b int UNIQUE, c serial);
CREATE INDEX ON a (b);
CREATE INDEX ON a (b);
