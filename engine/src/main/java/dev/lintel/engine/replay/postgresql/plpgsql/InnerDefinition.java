package dev.lintel.engine.replay.postgresql.plpgsql;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.Extension;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.replay.postgresql.execution.Aftermath;
import dev.lintel.engine.replay.postgresql.execution.ContribExtensions;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.StatementNames;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.sql.node.CreateExtension;
import dev.lintel.engine.sql.node.CreateNamed;
import dev.lintel.engine.sql.node.DdlStatement;
import dev.lintel.engine.sql.node.DropObjects;
import java.util.Optional;
import java.util.Set;

/**
 * Runs a statement of a body that defines something.
 *
 * @param statement what it defines
 * @param execution where it runs
 */
record InnerDefinition(DdlStatement statement, Execution execution) {

  /** Returns whether a statement makes an extension that not every server has the files of. */
  static boolean makesRareExtension(DdlStatement statement) {
    return statement instanceof CreateExtension made
        && !ContribExtensions.comesWithServer(Folding.name(made.name()));
  }

  /** Runs it; what it touches is uncertain if it may not run. */
  void run(PlMode mode) {
    if (mode == PlMode.CERTAIN) {
      execution.statements().run(statement, execution);
      return;
    }
    Set<ObjectPath> names = StatementNames.ofRefused(execution, statement, false);
    PossibleStatement possible = new PossibleStatement(execution);
    // Whether it had to be made or was there already: an extension exists from here on.
    if (mode == PlMode.ASSUMED || statement instanceof CreateExtension) {
      Catalog before = execution.catalog();
      assume();
      possible.markObjectsSince(before);
    } else if (statement instanceof CreateNamed || statement instanceof DropObjects) {
      possible.markObjects(statement);
    }
    names.forEach(name -> Aftermath.touch(execution, name));
  }

  private void assume() {
    boolean certain = extension().map(Extension::certain).orElse(false);
    try {
      execution.statements().run(statement, execution);
    } catch (Refused refused) {
      throw new Refused(refused.refusal(), false);
    }
    if (!certain && makesRareExtension(statement)) {
      // A body that makes it only where that can be done reckons with servers that lack it.
      extension().ifPresent(made -> execution.set(execution.catalog().with(made.asPossible())));
    }
  }

  private Optional<Extension> extension() {
    return statement instanceof CreateExtension made
        ? execution.catalog().extension(Folding.name(made.name()))
        : Optional.empty();
  }
}
