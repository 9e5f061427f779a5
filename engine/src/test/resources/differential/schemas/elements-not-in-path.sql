-- The body of a new schema finds only what lies in the schema or in the path.
-- refused: init 42P01 relation "place" does not exist
-- migration: init
CREATE SCHEMA store CREATE TABLE place (id int);
CREATE SCHEMA shop CREATE VIEW item_view AS SELECT id FROM place;
