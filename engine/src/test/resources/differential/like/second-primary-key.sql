-- LIKE brings a primary key, and the table has one.
-- refused: init 42P16 multiple primary keys for table "other" are not allowed
-- migration: init
CREATE TABLE base (id int PRIMARY KEY);
CREATE TABLE other (code int PRIMARY KEY, LIKE base INCLUDING INDEXES);
