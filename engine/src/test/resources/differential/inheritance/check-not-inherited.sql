-- A check with NO INHERIT is nothing to the children.
-- migration: init
CREATE TABLE animal (id int, legs int, CONSTRAINT legs_known CHECK (legs > 0) NO INHERIT);
CREATE TABLE dog (bark text) INHERITS (animal);
CREATE TABLE cat (id int, legs int);
ALTER TABLE cat INHERIT animal;
ALTER TABLE dog ADD CONSTRAINT legs_known CHECK (legs > 3);
ALTER TABLE dog DROP CONSTRAINT legs_known;
