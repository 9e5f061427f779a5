-- An index becomes the key and takes the constraint's name.
-- migration: init
CREATE TABLE a (id int NOT NULL, b int);
CREATE UNIQUE INDEX a_id ON a (id);
CREATE UNIQUE INDEX a_b ON a (b);
ALTER TABLE a ADD CONSTRAINT a_pkey PRIMARY KEY USING INDEX a_id;
ALTER TABLE a ADD CONSTRAINT b_unique UNIQUE USING INDEX a_b;
