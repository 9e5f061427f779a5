-- A name in a default is a column, with a prefix too.
-- refused: make 0A000 cannot use column reference in DEFAULT expression
-- migration: init
CREATE SEQUENCE emp_seq;
-- migration: make
CREATE TABLE bank (id integer DEFAULT emp_seq.nextval);
