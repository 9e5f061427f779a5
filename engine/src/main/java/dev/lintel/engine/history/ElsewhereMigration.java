package dev.lintel.engine.history;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A migration that another working tree of the same repository has and this one has not.
 *
 * @param name its name
 * @param script its script, absolute
 * @param worktree the top folder of the other working tree
 * @param branch the branch that is checked out there; null if none is
 */
public record ElsewhereMigration(
    String name, Path script, Path worktree, @Nullable String branch) {}
