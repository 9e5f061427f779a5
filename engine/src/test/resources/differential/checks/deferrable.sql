-- The grammar knows which constraints can wait.
-- refused: next 0A000 CHECK constraints cannot be marked DEFERRABLE
-- migration: init
CREATE TABLE a (id int);
ALTER TABLE a ADD CHECK (id > 0) NOT DEFERRABLE;
ALTER TABLE a ADD CHECK (id > 0) INITIALLY IMMEDIATE NOT VALID;
ALTER TABLE a ADD UNIQUE (id) DEFERRABLE INITIALLY DEFERRED;
-- migration: next
ALTER TABLE a ADD CHECK (id > 0) DEFERRABLE;
