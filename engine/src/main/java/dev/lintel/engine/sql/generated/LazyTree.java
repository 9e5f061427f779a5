package dev.lintel.engine.sql.generated;

import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.sql.lex.ScannedScript;
import dev.lintel.engine.sql.lex.Splitter;
import dev.lintel.engine.sql.lex.Syntax;
import dev.lintel.engine.sql.lex.TokenRange;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.calcite.sql.SqlNode;
import org.jspecify.annotations.Nullable;

/**
 * A part of a statement that Calcite's grammar reads when somebody asks for its tree. Most
 * defaults, conditions and queries are never asked for, and Calcite's operators alone take a tenth
 * of a second to load.
 *
 * @param file the file
 * @param start offset of the first character
 * @param end offset after the last character
 * @param syntax whose lexical rules hold
 * @param part what stands there
 * @param clause the clause it is of a statement that is no query
 */
record LazyTree(SourceFile file, int start, int end, Syntax syntax, Part part, Clause clause)
    implements Supplier<@Nullable SqlNode> {

  LazyTree(SourceFile file, int start, int end, Syntax syntax, Part part) {
    this(file, start, end, syntax, part, Clause.NONE);
  }

  /** What the grammar is to read. */
  enum Part {
    /** An expression. */
    EXPRESSION,
    /** A whole query. */
    QUERY,
    /** A query of which only the rows matter, not all that it reads. */
    ROWS
  }

  @Override
  public @Nullable SqlNode get() {
    ScannedScript script = Splitter.split(file.text(), start, end, syntax);
    if (script.statements().size() != 1) {
      return null;
    }
    TokenRange range = script.statements().get(0);
    if (range.fault() != null || QueryKinds.isTooDeep(script.tokens())) {
      return null;
    }
    Tokens tokens = new Tokens(file, script.tokens(), syntax, true);
    tokens.begin(range.first(), range.end());
    Map<Integer, int[]> unwritten = UnwrittenTokens.of(script.tokens(), range.first(), range.end());
    if (syntax == Syntax.POSTGRESQL) {
      OtherForms forms = OtherForms.of(script.tokens(), range.first(), range.end());
      clause.open(range.first(), unwritten, forms);
      tokens.show(forms);
    }
    tokens.showBefore(unwritten);
    if (part == Part.ROWS) {
      tokens.leaveOut(LeftOut.of(script.tokens(), range.first(), range.end()));
    }
    return Parsers.query(new MigrationParserTokenManager(tokens), part != Part.EXPRESSION);
  }
}
