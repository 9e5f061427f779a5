-- Only a warning.
-- migration: init
CREATE TABLE a (id int);
COMMIT;
CREATE TABLE b (id int);
