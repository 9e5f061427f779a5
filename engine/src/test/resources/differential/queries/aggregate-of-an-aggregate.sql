-- An aggregate takes no aggregate; a window function does.
-- refused: use 42803 aggregate function calls cannot be nested
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, name text, price int);
-- migration: use
SELECT sum(count(*)) OVER (), sum(sum(price)) OVER (ORDER BY name) FROM a GROUP BY name;
SELECT (SELECT max(b.id) FROM a b WHERE b.price = max(a.price)) FROM a GROUP BY name;
SELECT max(sum(price)) FROM a GROUP BY name;
