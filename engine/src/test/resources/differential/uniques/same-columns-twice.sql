-- Equal unnamed constraints of one definition are made once.
-- migration: init
CREATE TABLE a (a int UNIQUE, UNIQUE (a));
CREATE TABLE b (a int PRIMARY KEY UNIQUE);
