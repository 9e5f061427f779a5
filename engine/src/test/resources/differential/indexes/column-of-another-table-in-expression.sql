-- refused: init 42P01 missing FROM-clause entry for table "b"
-- migration: init
CREATE TABLE a (id int, state text);
CREATE TABLE b (id int, state text);
CREATE INDEX ON a (lower(b.state));
