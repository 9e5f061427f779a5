-- An interval has only words that it knows.
-- refused: init 22007 invalid input syntax for type interval: "25 o'clock"
-- migration: init
CREATE TABLE a (id int, waits interval DEFAULT '25 o''clock');
