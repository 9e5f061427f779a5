package dev.lintel.engine.sql.node;

import java.util.List;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** {@code key WITH operator} of an exclusion constraint. */
public final class ExclusionElement extends DdlNode {

  private final IndexElement key;

  private final String operator;

  public ExclusionElement(IndexElement key, String operator, SqlParserPos pos) {
    super(pos);
    this.key = key;
    this.operator = operator;
  }

  /** Returns the key. */
  public IndexElement key() {
    return key;
  }

  /** Returns the operator as written, be it with {@code OPERATOR()} and its schema. */
  public String operator() {
    return operator;
  }

  @Override
  protected List<@Nullable SqlNode> children() {
    return List.of(key);
  }
}
