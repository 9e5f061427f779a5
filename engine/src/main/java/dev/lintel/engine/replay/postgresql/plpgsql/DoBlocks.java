package dev.lintel.engine.replay.postgresql.plpgsql;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.SyntaxAftermath;
import dev.lintel.engine.replay.postgresql.named.OtherObjects;
import dev.lintel.engine.replay.postgresql.routine.RoutineBody;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.Spans;
import dev.lintel.engine.sql.lex.TextRange;
import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.node.DoBlock;
import dev.lintel.engine.sql.plpgsql.PlReader;
import dev.lintel.engine.sql.plpgsql.PlStatement.Block;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Runs DO blocks. */
public final class DoBlocks {

  /** Languages in which functions are written, and no blocks. */
  private static final Set<String> OF_DEFINITIONS = Set.of("sql", "c", "internal");

  /** What {@code format} puts a value in for. */
  private static final Pattern SPECIFIER = Pattern.compile("%(\\d+\\$)?-?\\d*[sIL]");

  private static final Set<RefusalKind> DUPLICATES =
      EnumSet.of(RefusalKind.DUPLICATE_RELATION, RefusalKind.DUPLICATE_TYPE);

  private final Execution execution;

  public DoBlocks(Execution execution) {
    this.execution = execution;
  }

  /** Runs a block. */
  public void run(DoBlock node) {
    requireLanguage(node);
    SourceFile file = execution.file();
    SourceSpan literal = Spans.of(file, node.literal());
    int start = file.offset(literal.line(), literal.column());
    int end = file.offset(literal.endLine(), literal.endColumn());
    if (execution.isInPlace()) {
      new RoutineBody(execution, execution.span(node), null)
          .require(node.language(), node.body(), new TextRange(start, end));
    }
    if (!node.language().equals("plpgsql")) {
      execution.makeEverythingUncertain();
      return;
    }
    Body body = body(node);
    Optional<Block> block = body.read();
    if (block.isEmpty()) {
      execution.makeEverythingUncertain();
      return;
    }
    run(new PlFrame(body.inner()), block.get(), PlMode.CERTAIN);
    execution.adopt(body.inner());
  }

  private void requireLanguage(DoBlock node) {
    String language = node.language();
    if (new OtherObjects(execution).isMissingLanguage(language)) {
      throw refused(
          node, RefusalKind.MISSING_OBJECT, "language \"%s\" does not exist".formatted(language));
    }
    if (OF_DEFINITIONS.contains(language)) {
      throw refused(
          node,
          RefusalKind.FEATURE_NOT_SUPPORTED,
          "language \"%s\" does not support inline code execution".formatted(language));
    }
  }

  private Refused refused(DoBlock node, RefusalKind kind, String message) {
    return execution.refused(
        kind, message, ObjectPath.relation(new QualifiedName("", "")), execution.span(node), null);
  }

  /**
   * The body of a block.
   *
   * @param inner where it runs; its file holds the body
   */
  private record Body(Execution inner, int start, int end) {

    Optional<Block> read() {
      return PlReader.read(inner.file().text(), start, end);
    }
  }

  private Body body(DoBlock node) {
    SourceFile file = execution.file();
    SourceSpan literal = Spans.of(file, node.literal());
    int body = file.text().indexOf(node.body(), file.offset(literal.line(), literal.column()));
    int end = body + node.body().length();
    if (body >= 0 && end <= file.offset(literal.endLine(), literal.endColumn())) {
      return new Body(execution.inside(), body, end);
    }
    SourceFile unescaped = new SourceFile(file.path(), node.body());
    return new Body(execution.inside(unescaped, execution.span(node)), 0, node.body().length());
  }

  /**
   * Marks what a block that was refused would have touched: no part of it ran. What was there
   * already and nothing else in the block speaks of stays as it is.
   */
  public void touch(DoBlock node, Refused refused) {
    QualifiedName culprit = refused.refusal().object().owner();
    boolean stays =
        refused.certain()
            && DUPLICATES.contains(refused.refusal().kind())
            && execution.isCertain(culprit)
            && isNamedOnce(node.body(), culprit.name());
    touch(node);
    if (stays) {
      execution.makeThere(culprit);
    }
  }

  private static boolean isNamedOnce(String body, String name) {
    Tokens tokens = Tokens.of(body);
    int times = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean named = tokens.isName(i) && tokens.name(i).equals(name);
      times += named || (tokens.type(i).isString() && tokens.string(i).contains(name)) ? 1 : 0;
    }
    return times == 1;
  }

  private void touch(DoBlock node) {
    Body body = body(node);
    Optional<Block> block = node.language().equals("plpgsql") ? body.read() : Optional.empty();
    if (block.isEmpty()) {
      touchNames(node.body());
      return;
    }
    try {
      new PlBody(new PlFrame(body.inner())).possible(List.of(block.get()), false);
      execution.adopt(body.inner());
    } catch (Refused noSuchExtension) {
      touchNames(node.body());
    }
  }

  private void touchNames(String body) {
    Tokens tokens = Tokens.of(body);
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isWord(i, "execute") && !isOfTrigger(tokens, i + 1)) {
        new InnerStatements(new PlFrame(execution)).unknown(executed(tokens, i + 1));
      } else if (tokens.isWord(i, "create") || tokens.isWord(i, "alter")) {
        SyntaxAftermath.apply(execution, body.substring(tokens.start(i), end(tokens, i)));
      }
    }
  }

  /** EXECUTE of a trigger, or the privilege. */
  private static boolean isOfTrigger(Tokens tokens, int next) {
    return tokens.isWord(next, "function")
        || tokens.isWord(next, "procedure")
        || tokens.isWord(next, "on");
  }

  /** Returns what EXECUTE runs, with holes for what is not written as one string. */
  private static String executed(Tokens tokens, int from) {
    boolean format = tokens.areWords(from, "format") && tokens.is(from + 1, TokenType.LEFT_PAREN);
    int start = format ? from + 2 : from;
    if (start >= tokens.size() || !tokens.type(start).isString()) {
      return String.valueOf(PlValue.HOLE);
    }
    String text = tokens.string(start);
    if (format) {
      return SPECIFIER.matcher(text).replaceAll(String.valueOf(PlValue.HOLE));
    }
    boolean whole = !tokens.is(start + 1, TokenType.OPERATOR);
    return whole ? text : text + PlValue.HOLE;
  }

  private static int end(Tokens tokens, int from) {
    int last = from;
    while (last + 1 < tokens.size() && !tokens.is(last + 1, TokenType.TERMINATOR)) {
      last++;
    }
    return tokens.end(last);
  }

  /** Runs a body to its end. */
  static void run(PlFrame frame, Block block, PlMode mode) {
    new PlBody(frame).run(List.of(block), mode);
  }
}
