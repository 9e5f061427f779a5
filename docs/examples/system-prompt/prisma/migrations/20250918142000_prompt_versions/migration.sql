-- AlterTable
ALTER TABLE "SystemPrompt" ADD COLUMN     "previousVersionId" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateIndex
CREATE UNIQUE INDEX "SystemPrompt_name_version_key" ON "SystemPrompt"("name", "version");
