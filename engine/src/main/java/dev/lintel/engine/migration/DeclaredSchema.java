package dev.lintel.engine.migration;

import dev.lintel.engine.source.SourceFile;
import java.util.List;

/**
 * The files in which a project declares the schema it wants.
 *
 * @param files the files in the order they are read; one, or several of a multi-file schema
 */
public record DeclaredSchema(List<SourceFile> files) {
  public DeclaredSchema {
    files = List.copyOf(files);
  }
}
