-- An index that identifies rows has no NULL.
-- refused: next 42809 index "j" cannot be used as replica identity because column "v" is nullable
-- migration: init
CREATE TABLE a (id int NOT NULL, v int);
CREATE UNIQUE INDEX i ON a (id);
CREATE UNIQUE INDEX j ON a (id, v);
ALTER TABLE a REPLICA IDENTITY USING INDEX i;
-- migration: next
ALTER TABLE a REPLICA IDENTITY USING INDEX j;
