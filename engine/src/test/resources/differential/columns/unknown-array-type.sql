-- There is no such type, as an array.
-- refused: init 42704 type "Roles[]" does not exist
-- migration: init
CREATE TABLE a (id int, b "Roles"[]);
