-- Prisma makes unique indexes; a constraint of the same name collides with the relation.
-- refused: second 42P07 relation "User_email_key" already exists
-- migration: init
CREATE TABLE "User" ("email" TEXT);
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");
-- migration: second
ALTER TABLE "User" ADD CONSTRAINT "User_email_key" UNIQUE ("email");
