-- U& names.
-- migration: init
CREATE TABLE U&"d\0061t\+000061" (id int);
CREATE TABLE U&"d!0061ta2" UESCAPE '!' (id int);
ALTER TABLE data ADD COLUMN x int;
