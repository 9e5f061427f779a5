-- The relation comes with both branches.
-- refused: two 42710 constraint "Post_authorId_fkey" for relation "Post" already exists
-- migration: init
CREATE TABLE "User" ("id" INTEGER PRIMARY KEY);
CREATE TABLE "Post" ("id" INTEGER PRIMARY KEY, "authorId" INTEGER NOT NULL);
-- migration: one
ALTER TABLE "Post" ADD CONSTRAINT "Post_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- migration: two
ALTER TABLE "Post" ADD CONSTRAINT "Post_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
