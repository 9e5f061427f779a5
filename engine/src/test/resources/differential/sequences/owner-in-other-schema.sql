-- And live in the same schema.
-- refused: init 55000 sequence must be in same schema as table it is linked to
-- migration: init
CREATE SCHEMA other;
CREATE TABLE a (x int);
CREATE SEQUENCE other.s OWNED BY a.x;
