/** The layouts of Prisma and of Wasp, which runs Prisma: scripts, lock file, declared schema. */
@NullMarked
package dev.lintel.engine.migration.layout.prisma;

import org.jspecify.annotations.NullMarked;
