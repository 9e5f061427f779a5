package dev.lintel.engine.declared.prisma;

import dev.lintel.engine.source.Problem;
import dev.lintel.engine.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All files of a declared schema as one.
 *
 * @param blocks the blocks in the order of the files
 * @param problems what was not understood outside models and enums
 * @param whole whether every block was found; if not, nothing certain can be said of what is
 *     declared
 */
public record PrismaSchema(List<Block> blocks, List<Problem> problems, boolean whole) {
  public PrismaSchema {
    blocks = List.copyOf(blocks);
    problems = List.copyOf(problems);
  }

  /** Reads the files of a schema. */
  public static PrismaSchema read(List<SourceFile> files) {
    List<Block> blocks = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    boolean whole = true;
    for (SourceFile file : files) {
      PrismaFile read = PrismaParser.parse(file);
      blocks.addAll(read.blocks());
      problems.addAll(read.problems());
      whole &= read.whole();
    }
    return new PrismaSchema(blocks, problems, whole);
  }

  /** Returns the blocks of one kind, in order. */
  public <T extends Block> List<T> blocks(Class<T> kind) {
    return stream(kind).toList();
  }

  /** Returns the datasource; the first one, should there be several. */
  public Optional<Block.Configuration> datasource() {
    return stream(Block.Configuration.class)
        .filter(block -> block.keyword().equals("datasource"))
        .findFirst();
  }

  /** Returns whether a generator asks for a preview feature. */
  public boolean previews(String feature) {
    return stream(Block.Configuration.class)
        .filter(block -> block.keyword().equals("generator"))
        .anyMatch(block -> block.texts("previewFeatures").contains(feature));
  }

  private <T extends Block> Stream<T> stream(Class<T> kind) {
    return blocks.stream().filter(kind::isInstance).map(kind::cast);
  }
}
