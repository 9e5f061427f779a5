-- U& names.
-- migration: init
CREATE TABLE U&"d\0061t\+000061" (id int);
ALTER TABLE data ADD COLUMN x int;
