-- Labels of an enumeration are not added, whatever other types the symbol is for.
-- refused: drop 42883 operator does not exist: mood + mood
-- migration: init
CREATE TYPE mood AS ENUM ('fine', 'bad');
-- migration: drop
DROP OPERATOR + (mood, mood);
