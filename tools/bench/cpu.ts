import { readdirSync, readFileSync } from "node:fs";
import type { Browser } from "@playwright/test";
import type { Visit } from "./browser.ts";

/** CPU time that a renderer's main thread and its dedicated workers have used, in milliseconds. */
export type ThreadCpu = { main: number; workers: number };

/** Time on the processor, not time passed: little disturbed by what else runs. Linux only. */
export function threadCpu(pid: number): ThreadCpu {
  const cpu = { main: 0, workers: 0 };
  for (const task of readdirSync(`/proc/${pid}/task`)) {
    const folder = `/proc/${pid}/task/${task}`;
    const isMain = task === String(pid);
    try {
      if (!isMain && !readFileSync(`${folder}/comm`, "utf8").startsWith("DedicatedWorker")) continue;
      const ms = Number(readFileSync(`${folder}/schedstat`, "utf8").split(" ")[0]) / 1e6;
      if (isMain) cpu.main += ms;
      else cpu.workers += ms;
    } catch {
      // The thread ended between the listing and the reading.
    }
  }
  return cpu;
}

type Renderer = { pid: number; seconds: number };

/** The browser's renderer processes and the CPU time that each has used so far. */
export async function renderers(browser: Browser): Promise<Renderer[]> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  return processInfo
    .filter(({ type }) => type === "renderer")
    .map(({ id, cpuTime }) => ({ pid: id, seconds: cpuTime }));
}

/** The process of a page: the one whose main thread gets busy when the page is told to. */
export async function pidOf(browser: Browser, visit: Visit): Promise<number> {
  const before = (await renderers(browser)).map(({ pid }) => ({ pid, main: threadCpu(pid).main }));
  await visit.evaluate("{ const end = performance.now() + 200; while (performance.now() < end); }");
  const used = before.map(({ pid, main }) => ({ pid, main: threadCpu(pid).main - main }));
  const busiest = used.sort((a, b) => b.main - a.main)[0];
  if (!busiest) throw new Error("the browser names no renderer");
  return busiest.pid;
}

/** Memory of a process: private pages and its share of the shared ones, in bytes. */
export function memoryOf(pid: number): number {
  const [, kB] = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8")) ?? [];
  return Number(kB) * 1024;
}
