-- Bits of the length of the column, written in either base.
-- migration: init
CREATE TABLE a (id int, flags bit(8), more bit varying(8));
INSERT INTO a VALUES (1, B'10101010', B'1');
INSERT INTO a VALUES (1, X'FF', X'F');
UPDATE a SET more = B'101';
