-- Dropped and added in one statement, the name stays.
-- migration: init
CREATE TABLE a (id int, b int, CONSTRAINT a_pkey PRIMARY KEY (id));
ALTER TABLE a DROP CONSTRAINT a_pkey, ADD CONSTRAINT a_pkey PRIMARY KEY (id, b);
