-- Such a rule is the query of a view.
-- refused: init 0A000 rules on SELECT must have action INSTEAD SELECT
-- migration: init
CREATE TABLE a (id int);
CREATE VIEW v AS SELECT id FROM a;
CREATE RULE r AS ON SELECT TO v DO INSTEAD NOTHING;
