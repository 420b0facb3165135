import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

/** A browser and how it was found, to be printed: a test run says which browser it ran in. */
export type Browser = { executable: string; how: string };

/** Arguments with which every browser test and measurement starts: WebGL in software, no calls home. */
export const launchArguments: readonly string[] = [
  "--no-sandbox",
  "--enable-unsafe-swiftshader",
  "--use-angle=swiftshader",
  // WebGL in software is what is tested; the page itself is drawn by the processor, a quarter faster than through it.
  "--disable-gpu-rasterization",
  "--disable-background-networking",
];

/** The same engine without the browser's own windows, which take half of a journey's time. Debian's name, then Google's. */
const shells = ["chromium-headless-shell", "chrome-headless-shell"];
const names = [...shells, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

const elsewhere = [
  "/usr/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

function installed(environment: NodeJS.ProcessEnv): Browser | null {
  const folders = (environment.PATH ?? "").split(delimiter).filter(Boolean);
  const candidates = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...elsewhere];
  const executable = candidates.find((path) => existsSync(path));
  return executable ? { executable, how: "installed" } : null;
}

function playwrights(): Browser | null {
  try {
    const executable = chromium.executablePath();
    return existsSync(executable) ? { executable, how: "Playwright's own" } : null;
  } catch {
    return null;
  }
}

/**
 * The browser at hand: `CHROMIUM_PATH`, else an installed one, else Playwright's own. Null when there is none.
 * Throws when `CHROMIUM_PATH` names no file, since another browser would then be used without a word.
 */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): Browser | null {
  const named = environment.CHROMIUM_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH is ${named}, where there is no file`);
    return { executable: named, how: "CHROMIUM_PATH" };
  }
  return installed(environment) ?? playwrights();
}

function run(command: string, args: readonly string[]): boolean {
  console.log(`> ${command} ${args.join(" ")}`);
  return spawnSync(command, args, { stdio: "inherit" }).status === 0;
}

function has(command: string): boolean {
  return spawnSync(command, ["--version"], { stdio: "ignore" }).status === 0;
}

function installFromDebian(): boolean {
  if (!has("apt-get")) return false;
  const asRoot = process.getuid?.() === 0 ? [] : has("sudo") ? ["sudo", "-n"] : null;
  if (!asRoot) return false;
  const apt = (...args: string[]) => {
    const [command = "", ...rest] = [...asRoot, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", ...args];
    return run(command, rest);
  };
  const install = (name: string) => apt("install", "-y", "--no-install-recommends", name);
  return apt("update") && (install("chromium-headless-shell") || install("chromium"));
}

/**
 * The browser at hand; where there is none, installs Debian's package (as root or through sudo), else Playwright's own.
 * Throws an Error that says what to do when nothing worked.
 */
export function obtainChromium(): Browser {
  const found = findChromium();
  if (found) return found;
  console.log("no Chromium found: installing one");
  // Ubuntu's package of that name is a pointer to a snap that does not start in a container, hence the trial.
  const debian = installFromDebian() ? installed(process.env) : null;
  if (debian && has(debian.executable)) return { ...debian, how: "installed from Debian just now" };
  if (run(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "--with-deps", "chromium"])) {
    const own = playwrights();
    if (own) return { ...own, how: "downloaded by Playwright just now" };
  }
  throw new Error(
    "no Chromium: install one (on Debian: apt-get install chromium) or set CHROMIUM_PATH to its executable",
  );
}
