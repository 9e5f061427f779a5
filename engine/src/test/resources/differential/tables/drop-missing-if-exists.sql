-- IF EXISTS is content.
-- migration: init
DROP TABLE IF EXISTS a;
DROP TABLE IF EXISTS nowhere.a;
CREATE TABLE a (id int);
