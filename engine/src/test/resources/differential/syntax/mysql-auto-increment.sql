-- Another database's words.
-- refused: init 42601 syntax error at or near "AUTO_INCREMENT"
-- migration: init
CREATE TABLE a (id int AUTO_INCREMENT PRIMARY KEY);
