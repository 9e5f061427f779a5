package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.catalog.ColumnUse;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.replay.postgresql.expression.Typed;
import dev.lintel.engine.replay.postgresql.query.QueryShape.OutputColumn;
import dev.lintel.engine.replay.postgresql.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.calcite.sql.SqlIdentifier;
import org.jspecify.annotations.Nullable;

/** What names mean at one place of a query. */
public final class QueryScope {

  private final @Nullable QueryScope outer;
  private final @Nullable Variables variables;
  private final List<FromItem> sources = new ArrayList<>();
  private final Map<String, FromItem> commonTables = new HashMap<>();
  private final Set<String> merged = new HashSet<>();
  private final List<FromItem> hidden = new ArrayList<>();
  private final List<FromItem> rows = new ArrayList<>();
  private @Nullable List<OutputColumn> shown = new ArrayList<>();

  public QueryScope(@Nullable QueryScope outer) {
    this(outer, null);
  }

  private QueryScope(@Nullable QueryScope outer, @Nullable Variables variables) {
    this.outer = outer;
    this.variables = variables;
  }

  /** Returns the scope around a statement of a body, in which a name may mean a variable. */
  public static QueryScope ofVariables(Variables variables) {
    return new QueryScope(null, variables);
  }

  /** Returns a scope that sees what this one sees, but of FROM only some sources. */
  public QueryScope over(List<FromItem> some) {
    QueryScope scope = new QueryScope(outer);
    scope.commonTables.putAll(commonTables);
    scope.merged.addAll(merged);
    scope.sources.addAll(some);
    scope.rows.addAll(rows);
    scope.hidden.addAll(sources);
    return scope;
  }

  /** Adds what stands in FROM. */
  public void add(FromItem source) {
    sources.add(source);
  }

  /** Adds the old or new row of a rule, which can be named only with its name before the column. */
  public void addRow(FromItem row) {
    rows.add(row);
  }

  /** Returns what FROM has given so far. */
  public List<FromItem> sources() {
    return List.copyOf(sources);
  }

  /** Takes note of what a star shows besides; null if that is not known. */
  public void show(@Nullable List<OutputColumn> columns) {
    if (shown == null || columns == null) {
      shown = null;
    } else {
      shown.addAll(columns);
    }
  }

  /** Takes note of a column that JOIN … USING makes one of two. */
  void merge(String column) {
    merged.add(column);
  }

  /** Adds what stands behind WITH. */
  public void addCommonTable(FromItem source) {
    commonTables.put(source.alias(), source);
  }

  Optional<FromItem> commonTable(String name) {
    FromItem source = commonTables.get(name);
    if (source != null) {
      return Optional.of(source);
    }
    return outer == null ? Optional.empty() : outer.commonTable(name);
  }

  /** Returns the columns that a star stands for; null if they are not known for certain. */
  @Nullable List<OutputColumn> star(SqlIdentifier identifier) {
    if (identifier.names.size() == 1) {
      return shown;
    }
    Optional<FromItem> source = source(Folding.part(identifier, identifier.names.size() - 2));
    return source.map(FromItem::shown).orElse(null);
  }

  /** Adds the columns of relations that an identifier certainly means. */
  void uses(SqlIdentifier identifier, Set<ColumnUse> uses) {
    if (identifier.isStar()) {
      for (FromItem source : sources) {
        boolean meant =
            identifier.names.size() == 1
                || source.alias().equals(Folding.part(identifier, identifier.names.size() - 2));
        if (meant && source.columns() != null) {
          source.columns().forEach(column -> use(source, column.name(), uses));
        }
      }
      return;
    }
    FromItem source = owner(identifier);
    if (source != null) {
      use(source, Folding.name(identifier), uses);
    }
  }

  /** Adds a column of JOIN … USING, which every source that has it gives. */
  void usesEverywhere(SqlIdentifier identifier, Set<ColumnUse> uses) {
    String name = Folding.name(identifier);
    for (FromItem source : sources) {
      if (source.column(name).isPresent()) {
        use(source, name, uses);
      }
    }
  }

  /** Returns the output column that an identifier means; null if that is not certain. */
  @Nullable OutputColumn column(SqlIdentifier identifier) {
    FromItem source = owner(identifier);
    return source == null ? null : source.column(Folding.name(identifier)).orElse(null);
  }

  /** Returns the relation whose row a plain name certainly means; null if there is none. */
  @Nullable QualifiedName row(String name) {
    boolean variable = mayBeVariable(name);
    Optional<FromItem> source = sources.stream().filter(s -> s.alias().equals(name)).findFirst();
    return variable || !lacksHere(name)
        ? null
        : source.filter(s -> s.shown() != null).map(FromItem::relation).orElse(null);
  }

  /** Returns whether a plain name is certainly no column of anything in FROM, here or around it. */
  boolean lacks(String name) {
    return (variables == null || !variables.mayBe(name))
        && sources.stream().allMatch(source -> source.lacks(name) && !source.alias().equals(name))
        && rows.stream().noneMatch(row -> row.alias().equals(name))
        && (outer == null || outer.lacks(name));
  }

  /** Returns whether a plain name is certainly that of several columns. */
  boolean isAmbiguous(String name) {
    if (merged.contains(name)) {
      return false;
    }
    long owners = sources.stream().filter(source -> source.has(name)).count();
    boolean mayBeHere = sources.stream().anyMatch(source -> !source.lacks(name));
    return owners > 1 || (!mayBeHere && outer != null && outer.isAmbiguous(name));
  }

  /** Returns whether one source in FROM of this query certainly has a column. */
  boolean has(String name) {
    return sources.stream().anyMatch(source -> source.has(name));
  }

  /** Returns whether nothing in FROM of this query can have a column of that name. */
  boolean lacksHere(String name) {
    return sources.stream().allMatch(source -> source.lacks(name));
  }

  /** Returns what an alias stands for, here or around it. */
  Optional<FromItem> source(String alias) {
    for (FromItem source : sources) {
      if (source.alias().equals(alias)) {
        return Optional.of(source);
      }
    }
    for (FromItem row : rows) {
      if (row.alias().equals(alias)) {
        return Optional.of(row);
      }
    }
    return outer == null ? Optional.empty() : outer.source(alias);
  }

  /** Returns what a relation is in FROM that has no other name there. */
  Optional<FromItem> source(QualifiedName relation) {
    for (FromItem source : sources) {
      if (relation.equals(source.relation()) && source.alias().equals(relation.name())) {
        return Optional.of(source);
      }
    }
    return outer == null ? Optional.empty() : outer.source(relation);
  }

  /** Returns whether a name may be that of a variable around the query. */
  boolean mayBeVariable(String name) {
    return (variables != null && variables.mayBe(name))
        || (outer != null && outer.mayBeVariable(name));
  }

  /** Returns whether a name with one before it may be that of a member of a variable. */
  boolean mayBeMember(SqlIdentifier identifier) {
    String first = Folding.part(identifier, 0);
    String second = Folding.part(identifier, 1);
    boolean longer = identifier.names.size() > 2;
    return (variables != null
            && (variables.mayHold(first, second)
                || (longer && variables.mayHold(second, Folding.name(identifier)))))
        || (outer != null && outer.mayBeMember(identifier));
  }

  /** Returns the type of the variable that a plain name certainly means. */
  Typed variable(String name) {
    if (variables != null) {
      return variables.type(name);
    }
    return outer != null && lacksHere(name) ? outer.variable(name) : Typed.UNKNOWN;
  }

  /**
   * Returns whether everything in FROM, here and around it, has a name that is known, and no
   * variable is called as given.
   */
  boolean namesEverySource(String name) {
    return (variables == null || variables.areAll() || !variables.mayBe(name))
        && sources.stream().noneMatch(source -> source.alias().isEmpty())
        && (outer == null || outer.namesEverySource(name));
  }

  /** Returns whether nothing in FROM, here and around it, is left out. */
  boolean seesAll() {
    return hidden.isEmpty() && (outer == null || outer.seesAll());
  }

  /** Returns whether something is in FROM that cannot be named here, or not so. */
  boolean reads(String alias, Optional<QualifiedName> relation) {
    return Stream.concat(sources.stream(), hidden.stream())
            .anyMatch(
                source ->
                    source.alias().equals(alias)
                        || (relation.isPresent() && relation.get().equals(source.relation())))
        || (outer != null && outer.reads(alias, relation));
  }

  /** Returns what gives the column that an identifier certainly means, if that is not outside. */
  Optional<FromItem> ownSource(SqlIdentifier identifier) {
    FromItem source = owner(identifier);
    return Optional.ofNullable(source).filter(sources::contains);
  }

  /** Returns whether what gives the column that an identifier means is certainly as it seems. */
  boolean isCertain(SqlIdentifier identifier) {
    FromItem source = owner(identifier);
    return source != null && source.isKnown(Folding.name(identifier));
  }

  /** Returns whether this is inside a query that has something in FROM. */
  boolean isInside() {
    return outer != null && (!outer.sources.isEmpty() || outer.isInside());
  }

  /** Returns a relation in FROM, to speak of when a column is missing. */
  QualifiedName anyRelation() {
    return sources.stream()
        .map(FromItem::relation)
        .flatMap(Stream::ofNullable)
        .findFirst()
        .orElse(new QualifiedName("", ""));
  }

  private @Nullable FromItem owner(SqlIdentifier identifier) {
    int parts = identifier.names.size();
    String name = Folding.name(identifier);
    if (parts > 1) {
      String alias = Folding.part(identifier, parts - 2);
      for (FromItem source : sources) {
        if (source.alias().equals(alias)) {
          return source.column(name).isPresent() ? source : null;
        }
      }
      for (FromItem row : rows) {
        if (row.alias().equals(alias)) {
          return row.column(name).isPresent() ? row : null;
        }
      }
      return outer == null ? null : outer.owner(identifier);
    }
    List<FromItem> owners =
        sources.stream().filter(source -> source.column(name).isPresent()).toList();
    if (!owners.isEmpty()) {
      boolean allKnown = sources.stream().allMatch(source -> source.columns() != null);
      return owners.size() == 1 && allKnown ? owners.get(0) : null;
    }
    // What is not wholly known may have a column of that name, which hides the ones outside.
    return outer != null && lacksHere(name) ? outer.owner(identifier) : null;
  }

  private static void use(FromItem source, String column, Set<ColumnUse> uses) {
    if (source.relation() != null && source.column(column).isPresent()) {
      uses.add(new ColumnUse(source.relation(), column));
    }
  }
}
