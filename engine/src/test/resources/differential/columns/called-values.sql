-- VALUES may be the name of a column, also behind a parenthesis.
-- refused: init 0A000 cannot use subquery in check constraint
-- migration: init
CREATE TABLE a (
  values jsonb CHECK (values IS NULL OR (values->>'kind' IN ('x') AND (values) <> '{}')),
  x int
);
CREATE INDEX ON a ((values->>'kind'));
CREATE VIEW v AS SELECT values, (values->'a') AS b FROM a WHERE (values->>'a') = 'b';
UPDATE a SET values = '{}' WHERE (values->>'a') = 'b';
SELECT (values (3)), (values) FROM a;
ALTER TABLE a ADD CHECK (x > (values (1)));
