package dev.lintel.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Runs the commands over a small history, so that a Java runtime that records which classes a run
 * loads (a class-data archive, JEP 350; an AOT cache, JEP 514) sees those of any usual run. The
 * launcher calls it once for each runtime; it prints nothing.
 */
public final class Training {

  private static final Map<String, String> HISTORY =
      Map.of(
          "prisma/migrations/migration_lock.toml",
          "provider = \"postgresql\"\n",
          "prisma/migrations/20250101000000_init/migration.sql",
          """
          -- CreateEnum
          CREATE TYPE "Role" AS ENUM ('USER', 'ADMIN');
          CREATE TABLE "User" (
              "id" SERIAL NOT NULL,
              "email" VARCHAR(255) NOT NULL,
              "role" "Role" NOT NULL DEFAULT 'USER',
              "tags" TEXT[] DEFAULT ARRAY[]::TEXT[],
              "score" DECIMAL(65,30) NOT NULL DEFAULT 0,
              "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
              CONSTRAINT "User_pkey" PRIMARY KEY ("id")
          );
          CREATE TABLE "Post" ("id" TEXT NOT NULL, "authorId" INTEGER NOT NULL, "body" JSONB,
              CONSTRAINT "Post_pkey" PRIMARY KEY ("id"), CHECK (length("id") > 0));
          CREATE UNIQUE INDEX "User_email_key" ON "User"("email");
          CREATE INDEX "Post_lower_idx" ON "Post" (lower("id")) WHERE "body" IS NOT NULL;
          ALTER TABLE "Post" ADD CONSTRAINT "Post_authorId_fkey" FOREIGN KEY ("authorId")
              REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
          CREATE VIEW "Admins" AS SELECT "id" FROM "User" WHERE "role" = 'ADMIN';
          """,
          "prisma/migrations/20250102000000_change/migration.sql",
          """
          ALTER TABLE "User" ADD COLUMN "name" TEXT, ALTER COLUMN "email" DROP NOT NULL,
              DROP COLUMN "tags", ALTER COLUMN "score" SET DATA TYPE DOUBLE PRECISION;
          ALTER TABLE "Post" RENAME COLUMN "body" TO "content";
          ALTER TABLE "Post" DROP CONSTRAINT "Post_authorId_fkey";
          ALTER TYPE "Role" ADD VALUE 'GUEST';
          DROP INDEX "User_email_key";
          UPDATE "User" SET "name" = 'x' WHERE "name" IS NULL;
          INSERT INTO "Post" ("id", "authorId") VALUES ('a', 1) ON CONFLICT DO NOTHING;
          DO $$ BEGIN ALTER TABLE "Post" ADD COLUMN "n" INT;
          EXCEPTION WHEN duplicate_column THEN null; END $$;
          BEGIN;
          ALTER TABLE "Post" ADD CONSTRAINT "Post_check" CHECK ("n" > 0) NOT VALID;
          ALTER TABLE "Post" VALIDATE CONSTRAINT "Post_check";
          ALTER TABLE "Post" RENAME CONSTRAINT "Post_check" TO "Post_n_check";
          ALTER TABLE "Post" RENAME TO "Article";
          COMMIT;
          ALTER TYPE "Role" RENAME TO "UserRole";
          CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $f$ BEGIN RETURN NEW; END $f$;
          CREATE TRIGGER touch BEFORE UPDATE ON "User" FOR EACH ROW EXECUTE FUNCTION touch();
          WITH q AS (SELECT "id" FROM "User") DELETE FROM "Article" USING q WHERE q."id" = 1;
          COMMENT ON TABLE "User" IS 'Who may log in';
          GRANT SELECT ON "User" TO PUBLIC;
          """,
          "prisma/migrations/20250103000000_again/migration.sql",
          "ALTER TABLE \"User\" ADD COLUMN \"name\" TEXT;\n",
          "prisma/schema.prisma",
          """
          datasource db {
            provider = "postgresql"
          }

          enum Role {
            USER
            ADMIN
          }

          model User {
            id    Int    @id @default(autoincrement())
            email String @unique @db.VarChar(255)
            role  Role   @default(USER)
            posts Post[]
          }

          model Post {
            id       String @id @default(cuid())
            authorId Int
            author   User   @relation(fields: [authorId], references: [id])
            title    String @default("")

            @@index([authorId])
          }
          """);

  private static final List<List<String>> CALLS =
      List.of(
          List.of("check"),
          List.of("check", "--format", "sarif"),
          List.of("check", "--format", "json"),
          List.of("schema", "--format", "json"),
          List.of("explain", "duplicate-column"));

  private Training() {}

  /** Runs all of it. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("lintel-training");
    try {
      for (Map.Entry<String, String> file : HISTORY.entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(requireNonNull(path.getParent()));
        Files.writeString(path, file.getValue());
      }
      PrintStream nowhere =
          new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
      Shell shell = new Shell(nowhere, nowhere, System.getenv(), folder, false, false);
      for (List<String> call : CALLS) {
        new Program(shell).run(call.toArray(String[]::new));
      }
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      paths.sorted(Comparator.reverseOrder()).forEach(Training::deleteOne);
    }
  }

  private static void deleteOne(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
