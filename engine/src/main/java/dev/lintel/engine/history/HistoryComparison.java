package dev.lintel.engine.history;

import dev.lintel.engine.git.WorkTree;
import dev.lintel.engine.migration.MigrationHistory;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares the migrations in the working tree with the merge base. Contents are compared, not
 * commits, so squashed and rebased branches are judged alike; and nothing is said where git cannot
 * tell.
 */
public final class HistoryComparison {

  private HistoryComparison() {}

  /**
   * Compares a history with its base.
   *
   * @param history the history as it is now
   * @param base the revision that counts as merged; null to find one
   * @param environment the environment variables, in which a CI service names the base
   */
  public static BaseComparison compare(
      MigrationHistory history, @Nullable String base, Map<String, String> environment) {
    WorkTree tree = WorkTree.of(history.directory(), environment);
    if (tree.obstacle() != null) {
      return new BaseComparison(null, tree.obstacle(), List.of());
    }
    if (history.migrations().stream().anyMatch(m -> m.name().indexOf('\ufffd') >= 0)) {
      return new BaseComparison(null, WorkTree.OTHER_LOCALE, List.of());
    }
    FoundBase found = new BaseFinder(tree, environment).find(base);
    BaseRevision revision = found.base();
    String tip = found.tip();
    if (revision == null || tip == null) {
      return new BaseComparison(null, found.note(), List.of());
    }
    MergedScripts merged = MergedScripts.at(revision.commit(), tree, history);
    MergedScripts newest =
        tip.equals(revision.commit()) ? merged : MergedScripts.at(tip, tree, history);
    if (merged == null || newest == null) {
      return new BaseComparison(
          null,
          "git could not read %s, so no migration can be compared with it"
              .formatted(revision.name()),
          List.of());
    }
    return new BaseComparison(
        revision, found.note(), new ScriptComparison(history, tree, merged, newest).changes());
  }
}
