/**
 * Does the reader's browser ask sites to save data? The map library is half a megabyte, so it then waits for a button;
 * poster, date control and text work without it. Where the browser does not say, the map starts by itself.
 */
export function savesData(): boolean {
  if (typeof navigator === "undefined" || !("connection" in navigator)) return false;
  const { connection } = navigator;
  return (
    typeof connection === "object" && connection !== null && "saveData" in connection && connection.saveData === true
  );
}
