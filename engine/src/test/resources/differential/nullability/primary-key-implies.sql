-- A primary key makes its columns NOT NULL, whatever was said before.
-- migration: init
CREATE TABLE a (a int, b int, PRIMARY KEY (a, b));
CREATE TABLE b (a int);
ALTER TABLE b ADD PRIMARY KEY (a);
