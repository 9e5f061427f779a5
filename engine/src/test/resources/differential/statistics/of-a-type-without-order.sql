-- Values of json cannot be compared, so nothing can be counted of them.
-- refused: init 0A000 column "data" cannot be used in statistics because its type json has no default btree operator class
-- migration: init
CREATE TABLE a (id int, data json, other jsonb);
CREATE STATISTICS s ON id, other FROM a;
CREATE STATISTICS t ON id, data FROM a;
