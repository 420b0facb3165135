import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

/** The first of some executables that is in the search path or is a path that exists. */
export function findExecutable(...names: string[]): string | null {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const paths = names.flatMap((name) => (name.includes("/") ? [name] : folders.map((folder) => join(folder, name))));
  return paths.find((path) => existsSync(path)) ?? null;
}

/**
 * A screen for browsers that need one: that of the session, or Xvfb's for as long as this runs. Both draw WebGL in
 * software. Null where there is neither.
 */
export async function openDisplay(): Promise<{ env: NodeJS.ProcessEnv; close: () => void } | null> {
  const software = { ...process.env, LIBGL_ALWAYS_SOFTWARE: "1" };
  if (process.env.DISPLAY) return { env: software, close: () => undefined };
  const xvfb = findExecutable("Xvfb");
  if (!xvfb) return null;
  // Xvfb takes a free number and writes it to the descriptor it is given.
  const child: ChildProcess = spawn(xvfb, ["-displayfd", "3", "-screen", "0", "1600x1100x24"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const number = await new Promise<string>((resolve, reject) => {
    child.stdio[3]?.once("data", (text: Buffer) => resolve(text.toString().trim()));
    child.once("exit", () => reject(new Error("Xvfb does not start")));
  });
  return { env: { ...software, DISPLAY: `:${number}` }, close: () => void child.kill() };
}
