package dev.lintel.engine.migration;

import dev.lintel.engine.source.SourceFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files in which a project declares the schema it wants.
 *
 * @param files the files in the order they are read; one, or several of a multi-file schema
 * @param provider the database that the files name, such as {@code postgresql}; null if they name
 *     none
 * @param prismaVersion the major version of Prisma that the project asks for; null if unknown
 * @param waspAuth whether the project is a Wasp app that declares {@code auth}, for which Wasp adds
 *     models that the files do not show
 */
public record DeclaredSchema(
    List<SourceFile> files,
    @Nullable String provider,
    @Nullable Integer prismaVersion,
    boolean waspAuth) {
  public DeclaredSchema {
    files = List.copyOf(files);
  }
}
