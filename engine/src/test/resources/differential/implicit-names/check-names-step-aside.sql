-- Check names step aside for constraints of the table.
-- migration: init
CREATE TABLE a (b int CHECK (b > 0), c int, CONSTRAINT a_c_check CHECK (c > 1), CHECK (c > 0), CHECK (b <> c));
ALTER TABLE a ADD CHECK (c > 2);
