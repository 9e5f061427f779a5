package dev.lintel.engine.sql.node;

import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/**
 * An expression or query with its exact text. Where it ends is known without reading it, so
 * Calcite's tree is made when it is first asked for; most never are.
 */
public final class Expression extends DdlNode {

  private final String text;

  private @Nullable Supplier<@Nullable SqlNode> source;

  private @Nullable SqlNode parsed;

  /** Creates an expression whose tree is known; a null tree makes it opaque. */
  public Expression(String text, @Nullable SqlNode parsed, SqlParserPos pos) {
    super(pos);
    this.text = text;
    this.parsed = parsed;
  }

  private Expression(Supplier<@Nullable SqlNode> source, String text, SqlParserPos pos) {
    super(pos);
    this.text = text;
    this.source = source;
  }

  /** Returns an expression whose tree {@code source} makes when it is asked for, once. */
  public static Expression lazy(String text, Supplier<@Nullable SqlNode> source, SqlParserPos pos) {
    return new Expression(source, text, pos);
  }

  /** Returns the text as written. */
  public String text() {
    return text;
  }

  /** Returns Calcite's tree; null if the expression is opaque. The first call may be slow. */
  public synchronized @Nullable SqlNode parsed() {
    if (source != null) {
      parsed = source.get();
      source = null;
    }
    return parsed;
  }

  @Override
  protected List<@Nullable SqlNode> children() {
    return Collections.singletonList(parsed());
  }
}
