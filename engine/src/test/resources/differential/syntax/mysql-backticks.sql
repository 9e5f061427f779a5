-- Another database's quotes.
-- refused: init 42601 syntax error at or near "`"
-- migration: init
CREATE TABLE `a` (`id` int);
