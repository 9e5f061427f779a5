package dev.lintel.engine.declared.prisma;

import dev.lintel.engine.source.Problem;
import dev.lintel.engine.source.ProblemKind;
import dev.lintel.engine.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the entities of a {@code main.wasp} from before Wasp 0.14: <code>entity Name {=psl … psl=}
 * </code>, with the lines of a Prisma model between the marks.
 */
final class WaspEntities {

  private static final Pattern ENTITY =
      Pattern.compile("^[ \\t]*entity[ \\t]+(\\w+)[ \\t]*\\{=psl", Pattern.MULTILINE);
  private static final String CLOSE = "psl=}";

  private WaspEntities() {}

  /** Returns the entities as models. */
  static PrismaFile parse(SourceFile file) {
    List<Block> blocks = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    boolean whole = true;
    Matcher entity = ENTITY.matcher(file.text());
    int from = 0;
    while (entity.find(from)) {
      Name name = new Name(entity.group(1), file.span(entity.start(1), entity.end(1)));
      int close = file.text().indexOf(CLOSE, entity.end());
      if (close < 0) {
        whole = false;
        problems.add(
            new Problem(
                ProblemKind.INVALID_DECLARED_SCHEMA,
                "the entity " + name.text() + " is never closed",
                name.span()));
        break;
      }
      blocks.addAll(PrismaParser.parseModel(file, name, entity.end(), close).blocks());
      from = close + CLOSE.length();
    }
    return new PrismaFile(blocks, problems, whole);
  }
}
