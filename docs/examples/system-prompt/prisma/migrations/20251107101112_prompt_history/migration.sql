-- AlterTable
ALTER TABLE "SystemPrompt" ADD COLUMN     "previousVersionId" TEXT;

-- AddForeignKey
ALTER TABLE "SystemPrompt" ADD CONSTRAINT "SystemPrompt_previousVersionId_fkey" FOREIGN KEY ("previousVersionId") REFERENCES "SystemPrompt"("id") ON DELETE SET NULL ON UPDATE CASCADE;
