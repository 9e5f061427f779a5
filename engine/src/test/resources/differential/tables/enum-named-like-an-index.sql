-- An index has no row type.
-- migration: init
CREATE TABLE a (id int);
CREATE INDEX b ON a (id);
CREATE TYPE b AS ENUM ('x');
