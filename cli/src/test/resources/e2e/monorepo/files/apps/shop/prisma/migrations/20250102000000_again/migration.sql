ALTER TABLE "shop" DROP COLUMN "price";
