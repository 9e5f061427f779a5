package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.replay.postgresql.builtin.BuiltIns;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.ExtensionMembers;
import dev.lintel.engine.replay.postgresql.execution.ExtensionObjects;
import dev.lintel.engine.replay.postgresql.execution.SearchPath;
import dev.lintel.engine.replay.postgresql.version.NewerNames;
import java.util.List;

/** Functions and procedures that the catalog does not list because no statement made them. */
public final class UnlistedRoutines {

  private final Execution execution;

  public UnlistedRoutines(Execution execution) {
    this.execution = execution;
  }

  /** Returns whether a function of one of these names may be there that no statement made. */
  public boolean mayExistOtherwise(List<QualifiedName> candidates) {
    return BuiltIns.hasFunction(candidates.get(0).name()) || mayBeMadeElsewhere(candidates);
  }

  /**
   * Returns whether a function of one of these names may be there that is neither built in nor made
   * by the history.
   */
  public boolean mayBeMadeElsewhere(List<QualifiedName> candidates) {
    ExtensionObjects extensions = new ExtensionObjects(execution);
    return !execution.emptyStart()
        || NewerNames.all().functions().containsKey(candidates.get(0).name())
        || candidates.stream()
            .filter(
                name -> !name.schema().equals(SearchPath.TEMPORARY)) // Never searched for these.
            .anyMatch(
                name ->
                    extensions.mayBring(ExtensionMembers::functions, name)
                        || (!name.schema().equals("pg_catalog") && isOpen(name)));
  }

  private boolean isOpen(QualifiedName name) {
    return !execution.isCertain(name) || SearchPath.isSystem(name.schema());
  }
}
