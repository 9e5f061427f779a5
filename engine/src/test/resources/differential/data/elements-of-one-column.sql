-- Parts of one column may be assigned one after another.
-- migration: init
CREATE TABLE t (a text[]);
UPDATE t SET a[1] = 'x', a[2] = 'y', a[1] = 'z';
