package dev.lintel.engine.replay.postgresql.execution;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.CompositeType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.replay.postgresql.text.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The names that the server chooses where a statement gives none ({@code ChooseRelationName},
 * {@code ChooseIndexName}, {@code ChooseConstraintName} and {@code makeObjectName} of its source).
 */
public final class ImplicitNames {

  private ImplicitNames() {}

  /** Returns whether a relation, index or composite type has that name. */
  public static boolean relationExists(Catalog catalog, QualifiedName name) {
    return catalog.relation(name).isPresent()
        || catalog.indexOwner(name).isPresent()
        || catalog.type(name).filter(CompositeType.class::isInstance).isPresent();
  }

  /**
   * Returns whether a relation, index or composite type has that name while {@code draft} is at
   * work: of the draft's own indexes only those count that it has now.
   */
  public static boolean isTaken(Catalog catalog, TableDraft draft, QualifiedName name) {
    boolean ofDraft =
        catalog.indexOwner(name).filter(owner -> owner.equals(draft.name())).isPresent();
    return name.equals(draft.name())
        || (name.schema().equals(draft.name().schema()) && draft.hasIndex(name.name()))
        || (!ofDraft && relationExists(catalog, name));
  }

  /** Chooses a free name for an index, or for an index with its constraint, of {@code draft}. */
  public static String index(
      Catalog catalog, TableDraft draft, List<String> columns, String label, boolean constraint) {
    String addition = label.equals("pkey") ? "" : indexAddition(columns);
    return choose(
        draft.name().name(),
        addition,
        label,
        name -> {
          QualifiedName qualified = draft.name().withName(name);
          return isTaken(catalog, draft, qualified)
              || (constraint && constraintExists(catalog, draft, qualified));
        });
  }

  /** Chooses a free name for a sequence of a serial or identity column. */
  public static String sequence(
      Catalog catalog, QualifiedName table, String column, Predicate<String> alsoTaken) {
    return choose(
        table.name(),
        column,
        "seq",
        name -> relationExists(catalog, table.withName(name)) || alsoTaken.test(name));
  }

  /** Chooses a free name for a foreign key or check of {@code draft}. */
  public static String constraint(
      Catalog catalog, TableDraft draft, List<String> columns, String label) {
    String addition = label.equals("check") && columns.size() != 1 ? "" : indexAddition(columns);
    return choose(
        draft.name().name(),
        addition,
        label,
        name -> constraintExists(catalog, draft, draft.name().withName(name)));
  }

  /** Chooses a name for a check of a domain. */
  public static String domainCheck(String domain, Predicate<String> taken) {
    return choose(domain, "", "check", taken);
  }

  /** Returns the names of an index's columns, numbered where one repeats. */
  public static List<String> distinctColumns(List<String> columns) {
    Set<String> taken = new HashSet<>();
    List<String> names = new ArrayList<>();
    for (String column : columns) {
      String name = column;
      for (int i = 1; !taken.add(name); i++) {
        String number = Integer.toString(i);
        name = Folding.clip(column, Folding.MAX_BYTES - number.length()) + number;
      }
      names.add(name);
    }
    return names;
  }

  private static boolean constraintExists(
      Catalog catalog, TableDraft draft, QualifiedName constraint) {
    return draft.constraint(constraint.name()).isPresent()
        || catalog.tablesWithConstraint(constraint).stream()
            .anyMatch(table -> !table.equals(draft.name()));
  }

  private static String indexAddition(List<String> columns) {
    StringBuilder addition = new StringBuilder();
    for (String column : columns) {
      if (addition.length() > 0) {
        addition.append('_');
      }
      addition.append(Folding.clip(column, Folding.MAX_BYTES));
      if (Folding.byteLength(addition.toString()) >= Folding.MAX_BYTES + 1) {
        break;
      }
    }
    return addition.toString();
  }

  private static String choose(String first, String second, String label, Predicate<String> taken) {
    String name = make(first, second, label);
    for (int pass = 1; taken.test(name); pass++) {
      name = make(first, second, label + pass);
    }
    return name;
  }

  /** Joins the parts with underscores; the longer of the two first ones gives way. */
  private static String make(String first, String second, String label) {
    int overhead = label.length() + 1 + (second.isEmpty() ? 0 : 1);
    int available = Folding.MAX_BYTES - overhead;
    int firstBytes = Folding.byteLength(first);
    int secondBytes = Folding.byteLength(second);
    while (firstBytes + secondBytes > available) {
      if (firstBytes > secondBytes) {
        firstBytes--;
      } else {
        secondBytes--;
      }
    }
    String start = Folding.clip(first, firstBytes);
    return second.isEmpty()
        ? start + "_" + label
        : start + "_" + Folding.clip(second, secondBytes) + "_" + label;
  }
}
