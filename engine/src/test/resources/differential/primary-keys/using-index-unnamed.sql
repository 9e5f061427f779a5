-- Without a name the constraint takes the index's.
-- migration: init
CREATE TABLE a (id int);
CREATE UNIQUE INDEX a_id ON a (id);
ALTER TABLE a ADD PRIMARY KEY USING INDEX a_id;
