package dev.lintel.engine.migration.layout.prisma;

import dev.lintel.engine.migration.DeclaredSchema;
import dev.lintel.engine.source.Problem;
import dev.lintel.engine.source.SourceFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The declared schema as it was found.
 *
 * @param files the files; empty if there is no declared schema
 * @param provider the database that they name; null if they name none
 * @param prismaVersion the major version of Prisma; null if unknown
 * @param waspAuth whether Wasp adds its models for users
 * @param problems files that could not be read, or why no schema was chosen
 */
record SchemaFiles(
    List<SourceFile> files,
    @Nullable String provider,
    @Nullable Integer prismaVersion,
    boolean waspAuth,
    List<Problem> problems) {
  SchemaFiles {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }

  /** Returns the declared schema; null if there is none. */
  @Nullable DeclaredSchema toSchema() {
    return files.isEmpty() ? null : new DeclaredSchema(files, provider, prismaVersion, waspAuth);
  }
}
