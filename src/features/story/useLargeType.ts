import { useState } from "react";
import { readStored, writeStored } from "#state/storage.ts";

const KEY = "sitmap-present-type";

/** Type for the back of a room, unless the reader chose the usual one; remembered where the browser allows it. */
export function useLargeType(): { isLarge: boolean; toggle: () => void } {
  const [isLarge, setLarge] = useState(() => readStored(KEY) !== "usual");
  const toggle = () => {
    setLarge(!isLarge);
    writeStored(KEY, isLarge ? "usual" : null);
  };
  return { isLarge, toggle };
}
