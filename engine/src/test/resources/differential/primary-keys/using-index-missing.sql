-- The index must be there.
-- refused: init 42704 index "a_id" does not exist
-- migration: init
CREATE TABLE a (id int);
ALTER TABLE a ADD PRIMARY KEY USING INDEX a_id;
