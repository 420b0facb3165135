import { en } from "./en/receipt.ts";
import { wordsIn } from "./tables.ts";

/** Words of a claim and what stands behind it: fetched with the receipts, which the first page has none of. */
export const receiptWords = wordsIn("receipt", en);
