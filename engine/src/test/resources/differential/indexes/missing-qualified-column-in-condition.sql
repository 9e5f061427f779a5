-- refused: init 42703 column a.gone does not exist
-- migration: init
CREATE TABLE a (id int, state text);
CREATE INDEX ON a (id) WHERE "a"."state" IN ('x', 'y') AND "a"."gone" IS NULL;
