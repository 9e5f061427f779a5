-- As one simple query the whole text is read before anything runs.
-- modes: simple
-- refused: init 42601 syntax error at or near "CRAETE"
-- migration: init
CREATE TABLE a (id int);
CREATE TABLE a (id int);
CRAETE TABLE b (id int);
