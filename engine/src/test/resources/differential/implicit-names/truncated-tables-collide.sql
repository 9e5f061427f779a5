-- Two long table names become one, and the message has the short one.
-- refused: init 42P07 relation "aTableWhoseNameDiffersOnlyBehindTheSixtyThirdByteOfItsNameNumbe" already exists
-- migration: init
CREATE TABLE "aTableWhoseNameDiffersOnlyBehindTheSixtyThirdByteOfItsNameNumberOne" (id int);
CREATE TABLE "aTableWhoseNameDiffersOnlyBehindTheSixtyThirdByteOfItsNameNumberTwo" (id int);
