-- Contradicting declarations with a primary key.
-- migration: init
CREATE TABLE a (id int NULL PRIMARY KEY);
