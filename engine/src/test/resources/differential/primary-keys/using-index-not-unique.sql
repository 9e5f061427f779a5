-- The index must be unique.
-- refused: init 42809 "a_id" is not a unique index
-- migration: init
CREATE TABLE a (id int);
CREATE INDEX a_id ON a (id);
ALTER TABLE a ADD PRIMARY KEY USING INDEX a_id;
