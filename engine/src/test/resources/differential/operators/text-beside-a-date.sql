-- How a date is written hangs on a setting.
-- refused: init 42P17 generation expression is not immutable
-- migration: init
CREATE TABLE a (day date, link text GENERATED ALWAYS AS ('/a/' || day) STORED);
