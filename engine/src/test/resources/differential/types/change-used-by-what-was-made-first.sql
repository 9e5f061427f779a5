-- Of what keeps the type the server names what was made first.
-- refused: init 0A000 cannot alter type of a column used in a policy definition
-- migration: init
CREATE TABLE t (a text, b text);
CREATE POLICY p ON t USING (a = 'x');
CREATE VIEW v AS SELECT a FROM t;
ALTER TABLE t ALTER a TYPE varchar;
