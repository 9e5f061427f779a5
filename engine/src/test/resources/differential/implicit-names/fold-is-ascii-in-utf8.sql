-- Unquoted letters outside ASCII keep their case.
-- refused: init 42P07 relation "Äpfel" already exists
-- migration: init
CREATE TABLE ÄPFEL (ID int);
CREATE TABLE "Äpfel" (id int);
CREATE TABLE "ÄPFEL" (id int);
