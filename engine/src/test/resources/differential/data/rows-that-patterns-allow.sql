-- What the server finds in a string, and what is not the same in other libraries.
-- migration: init
CREATE TABLE t (
  a text CHECK (a ~ '^.x$' AND a !~ 'X' AND a ~* 'X'),
  b text CHECK (b ~ '^[[:alpha:]]+[[:space:]]\d{2,3}$'),
  c text CHECK (c ~ '^(ab|c)*\.[^]a]$'),
  d text CHECK (d ~ '^(?=x)x' AND d ~ '(.)\1' AND d ~ '\mxx\M'),
  e text CHECK (e LIKE '_\%%' AND e ILIKE 'A%z' AND e SIMILAR TO 'a(%)+z'),
  f text CHECK (f ~ '(x+x+)+y' OR f = 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx')
);
INSERT INTO t VALUES
  (E'\nx', 'abc 12', 'abc.b', 'xx', 'a%yz', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'),
  ('yx', E'a\x0b123', '.-', 'xx xx', 'a%z', 'xxy');
