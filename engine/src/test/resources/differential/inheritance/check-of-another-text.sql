-- The check of the child has the name of that of the parent, and another condition.
-- refused: init 42710 constraint "legs_known" for relation "dog" already exists
-- migration: init
CREATE TABLE animal (id int, legs int, CONSTRAINT legs_known CHECK (legs > 0));
CREATE TABLE dog (CONSTRAINT legs_known CHECK (legs > 1)) INHERITS (animal);
