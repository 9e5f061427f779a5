-- The name is free again, and so are its implicit names.
-- migration: init
CREATE TABLE a (id serial PRIMARY KEY, code text UNIQUE);
DROP TABLE a;
CREATE TABLE a (id serial PRIMARY KEY, code text UNIQUE);
