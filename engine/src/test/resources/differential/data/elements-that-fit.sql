-- Elements of all that has some.
-- migration: init
CREATE DOMAIN few AS int[];
CREATE TABLE t (a int[], b jsonb, p point, n name, f few, g text[][]);
UPDATE t SET a[1] = '9', b['x'] = '5', f[2] = 3.7, g[1][2] = 'x', p[0] = 4;
UPDATE t SET a[1:2] = '{1,2}', b['x']['y'] = to_jsonb(1), g[1][1:2] = '{a,b}', a[3] = NULL;
UPDATE t SET a[4] = 1 WHERE false;
