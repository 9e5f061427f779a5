-- In the column, of the table, named, added.
-- migration: init
CREATE TABLE a (id int PRIMARY KEY);
CREATE TABLE b (id int, x int, PRIMARY KEY (x, id));
CREATE TABLE c (id int CONSTRAINT the_key PRIMARY KEY);
CREATE TABLE d (id int, CONSTRAINT "D_key" PRIMARY KEY (id));
CREATE TABLE e (id int);
ALTER TABLE e ADD PRIMARY KEY (id);
CREATE TABLE f (id int);
ALTER TABLE f ADD CONSTRAINT f_id PRIMARY KEY (id);
CREATE TABLE g (x int);
ALTER TABLE g ADD COLUMN id bigserial PRIMARY KEY;
CREATE TABLE h (id int, x int, PRIMARY KEY (id) INCLUDE (x) WITH (fillfactor = 90));
