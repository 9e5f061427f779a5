-- A name of four parts.
-- refused: init 42601 improper qualified name (too many dotted names): one.two.three.four
-- migration: init
CREATE TABLE one.two.three.four (id int);
