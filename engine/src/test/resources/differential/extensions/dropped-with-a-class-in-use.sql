-- The constraint compares numbers with its operator class.
-- refused: second 2BP01 cannot drop extension btree_gist because other objects depend on it
-- migration: first
CREATE EXTENSION btree_gist;
CREATE TABLE a (room int, during tsrange);
ALTER TABLE a ADD CONSTRAINT c EXCLUDE USING gist (room WITH =, during WITH &&);
-- migration: second
DROP EXTENSION btree_gist;
