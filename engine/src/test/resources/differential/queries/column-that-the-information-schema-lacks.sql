-- It stands in another view.
-- refused: init 42703 column "tablename" does not exist
-- migration: init
CREATE VIEW names AS SELECT tablename FROM information_schema.tables;
