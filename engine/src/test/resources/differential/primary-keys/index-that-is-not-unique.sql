-- What an index is comes before what the table has.
-- refused: init 42809 "a_name" is not a unique index
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, name text);
CREATE INDEX a_name ON a (name);
ALTER TABLE a ADD CONSTRAINT a_key PRIMARY KEY USING INDEX a_name;
