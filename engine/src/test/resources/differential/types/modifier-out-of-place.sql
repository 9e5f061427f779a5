-- text takes no modifier.
-- refused: init 42601 type modifier is not allowed for type "text"
-- migration: init
CREATE TABLE a (a text(10));
