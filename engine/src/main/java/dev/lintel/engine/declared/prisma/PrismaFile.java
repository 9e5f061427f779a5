package dev.lintel.engine.declared.prisma;

import dev.lintel.engine.source.Problem;
import java.util.List;

/**
 * One schema file as read.
 *
 * @param blocks its blocks in order
 * @param problems what was not understood outside models and enums
 * @param whole whether every block was found; if not, nothing certain can be said of what is
 *     declared
 */
public record PrismaFile(List<Block> blocks, List<Problem> problems, boolean whole) {
  public PrismaFile {
    blocks = List.copyOf(blocks);
    problems = List.copyOf(problems);
  }
}
