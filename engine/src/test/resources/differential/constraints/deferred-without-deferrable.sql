-- What starts deferred has to be deferrable.
-- refused: init 42601 constraint declared INITIALLY DEFERRED must be DEFERRABLE
-- migration: init
CREATE TABLE t (id int UNIQUE INITIALLY DEFERRED NOT DEFERRABLE);
