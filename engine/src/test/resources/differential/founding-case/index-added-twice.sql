-- The index comes with both branches.
-- refused: two 42P07 relation "User_email_key" already exists
-- migration: init
CREATE TABLE "User" ("id" INTEGER PRIMARY KEY, "email" TEXT NOT NULL);
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");
-- migration: two
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");
