-- The method orders values, and the operator asks for something else.
-- refused: init 42809 x
-- migration: init
CREATE TABLE a (during tsrange);
ALTER TABLE a ADD EXCLUDE USING btree (during WITH &&);
