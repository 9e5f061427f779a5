-- Nobody publishes a catalog.
-- refused: init 22023 cannot add relation "pg_class" to publication
-- migration: init
CREATE PUBLICATION p FOR TABLE pg_class;
