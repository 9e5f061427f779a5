-- MERGE changes tables, and views since PostgreSQL 17.
-- modes: statements
-- migration: init
CREATE TABLE people (id int PRIMARY KEY, name text);
CREATE TABLE news (id int, name text);
CREATE VIEW names AS SELECT id, name FROM people;
MERGE INTO names n USING news ON n.id = news.id WHEN MATCHED THEN DELETE;
