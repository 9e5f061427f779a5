-- ALTER VIEW wants a view.
-- refused: init 42809 "a" is not a view
-- migration: init
CREATE TABLE a (id int);
ALTER VIEW a RENAME TO b;
