-- A term of GROUP BY whose table is not known for certain leaves the other tables alone.
-- refused: init 42803 column "a.x" must appear in the GROUP BY clause or be used in an aggregate function
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, name text);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE VIEW v AS SELECT DISTINCT ON (b.id) a.x AS ax, b.name AS n, count(*) AS c FROM a LEFT JOIN b ON b.a_id = a.id, jsonb_each('{}') AS j(k, value) GROUP BY n, k, b.id ORDER BY b.id;
