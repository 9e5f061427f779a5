-- The second definition is ignored altogether.
-- migration: init
CREATE TABLE a (id int);
CREATE TABLE IF NOT EXISTS a (id bigint, b text PRIMARY KEY);
CREATE TABLE IF NOT EXISTS b (id int);
