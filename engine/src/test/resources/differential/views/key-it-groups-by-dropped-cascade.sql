-- A view goes with the primary key that it leans on; another does without.
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, name text);
CREATE VIEW v AS SELECT id, name FROM a GROUP BY id;
CREATE VIEW w AS SELECT id, name FROM a GROUP BY id, name;
-- migration: next
ALTER TABLE a DROP CONSTRAINT a_pkey CASCADE;
CREATE VIEW v AS SELECT id FROM w;
