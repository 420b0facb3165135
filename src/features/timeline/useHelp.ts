import { useEffect, useState } from "react";
import type { Help } from "./LaneHelp.tsx";

/** What the dock has beyond dates and bars, once its code is there: nothing else waits for it. */
export function useHelp(): Help | undefined {
  const [help, setHelp] = useState<Help>();
  useEffect(() => {
    import("./LaneHelp.tsx").then((chunk) => setHelp(chunk.help)).catch(() => undefined);
  }, []);
  return help;
}
