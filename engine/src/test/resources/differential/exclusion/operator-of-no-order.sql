-- The method orders values, and the operator asks for something else.
-- refused: init 42809 operator &&(anyrange,anyrange) is not a member of operator family "range_ops"
-- migration: init
CREATE TABLE a (during tsrange);
ALTER TABLE a ADD EXCLUDE USING btree (during WITH &&);
