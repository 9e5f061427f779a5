-- The class is one for another type.
-- refused: init 42804 operator class "int4_ops" does not accept data type text
-- migration: init
CREATE TABLE item (id int, name text);
CREATE INDEX by_name ON item (name int4_ops);
