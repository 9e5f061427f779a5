-- The everyday one: text and uuid.
-- refused: init 42804 foreign key constraint "Post_userId_fkey" cannot be implemented
-- migration: init
CREATE TABLE "User" ("id" UUID NOT NULL, CONSTRAINT "User_pkey" PRIMARY KEY ("id"));
CREATE TABLE "Post" ("id" UUID NOT NULL, "userId" TEXT NOT NULL, CONSTRAINT "Post_pkey" PRIMARY KEY ("id"));
ALTER TABLE "Post" ADD CONSTRAINT "Post_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
