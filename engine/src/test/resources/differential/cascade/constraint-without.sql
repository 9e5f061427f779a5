-- A unique constraint that is referenced.
-- refused: init 2BP01 cannot drop constraint u on table a because other objects depend on it
-- migration: init
CREATE TABLE a (code text CONSTRAINT u UNIQUE);
CREATE TABLE b (code text REFERENCES a (code));
ALTER TABLE a DROP CONSTRAINT u;
