-- WHERE of a rule must be a condition.
-- refused: init 42804 argument of WHERE must be type boolean, not type integer
-- migration: init
CREATE TABLE t (id int);
CREATE RULE r AS ON UPDATE TO t WHERE NEW.id DO INSTEAD NOTHING;
