-- Rows that fit, in all their spellings, and fields that are there.
-- migration: init
CREATE TYPE place AS (street text, town text, since date);
CREATE TABLE people (id int, home place);
CREATE FUNCTION label(p place) RETURNS text LANGUAGE sql AS $$ SELECT (p).street || p.town $$;
-- migration: fill
INSERT INTO people VALUES (1, ROW('Main Street', NULL, '2020-01-01')), (2, '("a, b",,2020-01-01)');
INSERT INTO people (id, home.town, home.since) VALUES (3, 'Bern', now());
UPDATE people SET home.street = 'x', home.town = 5 WHERE (home).town IS NULL;
CREATE VIEW labels AS SELECT (p).id, (p.home).label AS one, label(home), p.home FROM people p;
