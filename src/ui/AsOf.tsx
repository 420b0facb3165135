import { momentText } from "#prose/moment.ts";
import { useLanguage, useView } from "./context.tsx";

/** The day or stretch that is looked at: "As of 2 May 2024". */
export function AsOf() {
  return <span className="chip-asof dated">{momentText(useLanguage(), useView())}</span>;
}
