-- Both in one definition.
-- refused: init 42601 both default and identity specified for column "id" of table "a"
-- migration: init
CREATE TABLE a (id int DEFAULT 1 GENERATED ALWAYS AS IDENTITY);
