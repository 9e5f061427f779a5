package dev.lintel.engine.migration.layout.prisma;

import dev.lintel.engine.migration.layout.Folder;
import dev.lintel.engine.migration.layout.FolderWalk;
import dev.lintel.engine.source.Problem;
import dev.lintel.engine.source.Reading;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads schema files, each once, and remembers what could not be read. */
final class PrismaSchemaReader {
  private static final String ENDING = ".prisma";

  private final SourceReader reader;
  private final Path migrations;
  private final Map<Path, Reading> read = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /** Creates a reader that leaves out the migrations folder when it reads a folder. */
  PrismaSchemaReader(SourceReader reader, Path migrations) {
    this.reader = reader;
    this.migrations = migrations;
  }

  /** Returns what went wrong so far. */
  List<Problem> problems() {
    return problems;
  }

  void add(Problem problem) {
    problems.add(problem);
  }

  /** Reads a schema file, or every {@code .prisma} file below a folder. */
  List<SourceFile> read(Path schema) {
    List<Path> paths = Files.isDirectory(schema) ? below(schema) : List.of(schema);
    List<SourceFile> files = new ArrayList<>();
    for (Path path : paths) {
      Reading reading = reading(path);
      if (reading.file() != null) {
        files.add(reading.file());
      }
      if (reading.problem() != null) {
        problems.add(reading.problem());
      }
    }
    return files;
  }

  /** Reads like {@link #read} and keeps quiet about problems: for looking at candidates. */
  List<SourceFile> peek(Path schema) {
    List<SourceFile> files = new ArrayList<>();
    for (Path path : Files.isDirectory(schema) ? below(schema) : List.of(schema)) {
      SourceFile file = reading(path).file();
      if (file != null) {
        files.add(file);
      }
    }
    return files;
  }

  /**
   * Reads a schema file and the files around it that must be part of the same schema: they declare
   * models of other names and no datasource. Which of the two Prisma reads is often known only to a
   * command line; with too few files every table in the others would look undeclared.
   */
  List<SourceFile> readWithCompanions(Path schema) {
    List<SourceFile> files = new ArrayList<>(read(schema));
    Set<String> names = new TreeSet<>();
    files.forEach(f -> names.addAll(PrismaText.blocks(f)));
    for (Path path : companions(schema)) {
      SourceFile file = reading(path).file();
      Set<String> blocks = file == null ? Set.of() : PrismaText.blocks(file);
      if (file != null && !blocks.isEmpty() && blocks.stream().noneMatch(names::contains)) {
        names.addAll(blocks);
        files.add(file);
      }
    }
    return files;
  }

  /** Returns the schema files directly beside the migrations folder. */
  List<Path> siblings() {
    return prismaFiles(migrations.resolveSibling(""), 1);
  }

  /**
   * Below a folder that is a package of its own only its own level counts: it may be a whole app.
   */
  private List<Path> companions(Path schema) {
    Path folder = schema.resolveSibling("");
    boolean whole =
        folder.equals(reader.root().directory())
            || Files.exists(folder.resolve(PrismaVersion.MANIFEST));
    List<Path> candidates =
        prismaFiles(folder, whole ? 1 : Integer.MAX_VALUE).stream()
            .filter(f -> !f.equals(schema))
            .toList();
    List<Path> others = candidates.stream().filter(this::hasDatasource).toList();
    return candidates.stream()
        .filter(f -> !others.contains(f))
        .filter(f -> others.stream().noneMatch(o -> belongsTo(f, o, folder)))
        .toList();
  }

  private boolean hasDatasource(Path file) {
    return peek(file).stream().anyMatch(PrismaText::hasDatasource);
  }

  private static boolean belongsTo(Path file, Path other, Path folder) {
    Path home = other.resolveSibling("");
    return !home.equals(folder) && file.startsWith(home);
  }

  private List<Path> below(Path folder) {
    return prismaFiles(folder, Integer.MAX_VALUE);
  }

  private List<Path> prismaFiles(Path folder, int depth) {
    List<Path> files = new ArrayList<>();
    collect(folder, depth, files);
    return files;
  }

  private void collect(Path path, int depth, List<Path> files) {
    if (path.equals(migrations)) {
      return;
    }
    try {
      Folder folder = Folder.list(path);
      for (String name : folder.files()) {
        if (name.endsWith(ENDING)) {
          files.add(folder.resolve(name));
        }
      }
      if (depth > 1) {
        for (String name : folder.folders()) {
          if (!FolderWalk.isSkipped(name)) {
            collect(folder.resolve(name), depth - 1, files);
          }
        }
      }
    } catch (IOException e) {
      problems.add(reader.problem(path, e));
    }
  }

  private Reading reading(Path path) {
    return read.computeIfAbsent(path, reader::read);
  }
}
