-- What an aggregate is ordered by is looked up too.
-- refused: init 42703 column "rank" does not exist
-- migration: init
CREATE TABLE a (id int, x int);
CREATE VIEW v AS SELECT array_agg(x ORDER BY rank) FROM a;
