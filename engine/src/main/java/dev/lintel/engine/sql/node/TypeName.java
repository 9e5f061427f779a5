package dev.lintel.engine.sql.node;

import java.util.Arrays;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/**
 * A data type as written. {@code name} holds the words of a built-in type in lower case as one part
 * (such as {@code double precision} or {@code timestamp with time zone}), or the identifier of a
 * named type.
 */
public final class TypeName extends DdlNode {

  private final SqlIdentifier name;

  private final boolean keywords;

  private final List<String> modifiers;

  private final int dimensions;

  public TypeName(
      SqlIdentifier name,
      boolean keywords,
      List<String> modifiers,
      int dimensions,
      SqlParserPos pos) {
    super(pos);
    this.name = name;
    this.keywords = keywords;
    this.modifiers = List.copyOf(modifiers);
    this.dimensions = dimensions;
  }

  /** Returns the name, with its schema if one was given. */
  public SqlIdentifier name() {
    return name;
  }

  /**
   * Returns whether the name is one of the grammar's own types, which search_path does not affect.
   */
  public boolean keywords() {
    return keywords;
  }

  /** Returns the texts between parentheses, such as {@code 10} and {@code 2}. */
  public List<String> modifiers() {
    return modifiers;
  }

  /** Returns the number of array dimensions, 0 for a scalar. */
  public int dimensions() {
    return dimensions;
  }

  @Override
  protected List<@Nullable SqlNode> children() {
    return Arrays.asList(name);
  }
}
