-- Words, weights, distances.
-- migration: init
SELECT 'a & b'::tsquery, 'a | !b'::tsquery, 'a <-> b'::tsquery, 'a:*'::tsquery, 'a:b'::tsquery, '(a|b)&c'::tsquery,
  '!(a & b) | c:AB*'::tsquery, '''a b'''::tsquery, ' a '::tsquery, '!!a'::tsquery, ''::tsquery, 'a-b'::tsquery, 'x.y@z'::tsquery;
