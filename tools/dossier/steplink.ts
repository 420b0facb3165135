import { linkKeys } from "#link/keys.ts";
import type { Link, LinkKey } from "#link/link.ts";
import { queryTexts } from "#link/parts.ts";
import { formatLink, parseLink } from "#link/permalink.ts";

/** What a step's `state` says. */
export type StepLink = {
  /** What the step shows: the link's state and camera. */
  link: Link;
  /** Parts of ours that are not understood, with the reason. */
  broken: { key: string; reason: string }[];
  /** Names of what a step does not keep: the reader's page, the frame around it, other stories and foreign names. */
  lost: string[];
};

/** Query and hash of a text that is a link, or those themselves; null for what is neither. */
function splitState(state: string): { query: string; hash: string } | null {
  const match = /^(?:https?:\/\/[^/?#\s]+[^?#]*)?(\?[^#]*)?(#.*)?$/i.exec(state.trim());
  return match ? { query: match[1] ?? "", hash: match[2] ?? "" } : null;
}

/** Reads the `state` of a story's step, be it a whole link or its query and hash; null where it is no link. */
export function readStep(state: string): StepLink | null {
  const split = splitState(state);
  if (!split) return null;
  const { link, problems } = parseLink(split.query, split.hash);
  const names = queryTexts(split.query).map((text) => text.split("=")[0] ?? "");
  const foreign = names.filter((name) => !Object.hasOwn(linkKeys, name));
  const kept: Link = {};
  const lost: string[] = [...new Set(foreign)];
  for (const key of Object.keys(link) as LinkKey[]) {
    const { of } = linkKeys[key];
    if (of === "state" || of === "camera") Object.assign(kept, { [key]: link[key] });
    else lost.push(key);
  }
  return { link: kept, broken: problems.map(({ key, reason }) => ({ key, reason })), lost };
}

/** The state as the page takes it: a whole link without what is before its query, and without what a step does not keep. */
export function compiledState(state: string): string {
  if (/^[?#]/.test(state)) return state;
  const { search, hash } = formatLink(readStep(state)?.link ?? {});
  return search + hash;
}
