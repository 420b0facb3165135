import { en } from "./en/sheet.ts";
import { fr } from "./fr/sheet.ts";
import type { Words } from "./language.ts";

export const sheetWords: Words<typeof en> = { en, fr };
