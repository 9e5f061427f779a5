-- The server makes the tables of a new schema first, whatever the order, and looks on in the path.
-- migration: init
CREATE TABLE place (id int);
CREATE SCHEMA shop
  CREATE INDEX item_place_idx ON item (place)
  CREATE VIEW item_view AS SELECT item.id FROM item, place
  CREATE TABLE item (id int PRIMARY KEY, place int);
