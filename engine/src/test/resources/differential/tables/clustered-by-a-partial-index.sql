-- An index that lacks rows cannot order all of them.
-- refused: init 0A000 cannot cluster on partial index "some_rows"
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, name text);
CREATE INDEX some_rows ON a (name) WHERE id > 3;
CLUSTER a USING a_pkey;
CLUSTER a USING some_rows;
