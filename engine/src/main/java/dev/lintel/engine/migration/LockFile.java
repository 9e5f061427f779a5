package dev.lintel.engine.migration;

import dev.lintel.engine.source.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * The lock file beside the migrations.
 *
 * @param file its text
 * @param provider the provider it names as the tool reads it; null if the tool would find none
 */
public record LockFile(SourceFile file, @Nullable String provider) {}
