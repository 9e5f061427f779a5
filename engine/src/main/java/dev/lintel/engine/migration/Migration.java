package dev.lintel.engine.migration;

import dev.lintel.engine.source.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * One migration.
 *
 * @param name what the tool calls it; for Prisma the folder name
 * @param version the number or time stamp in its name, without leading zeros where the tool counts;
 *     null if the name has none. Two migrations of one version are possible
 * @param path path of its script as it is reported: relative to the root of the run, forward
 *     slashes
 * @param file the script; null if it could not be read, which a problem tells
 * @param byteOrderMark whether the script begins with a UTF-8 byte-order mark, which is not in the
 *     text
 * @param transactionMode how the tool runs it
 */
public record Migration(
    String name,
    @Nullable String version,
    String path,
    @Nullable SourceFile file,
    boolean byteOrderMark,
    TransactionMode transactionMode) {}
