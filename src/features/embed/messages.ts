import * as z from "zod/mini";
import type { Extent } from "#geo/camera.ts";
import { themes } from "#link/link.ts";
import { box, partialDate, readId } from "#link/values.ts";
import "#domain/jitless.ts";

/** Name and version that every message of ours carries. */
export const NAMESPACE = "sitmap";
export const VERSION = 1;

/** Events that a host page can subscribe to. */
export const eventNames = ["datechange", "select", "stepchange", "viewchange", "error", "fullscreenrequest"] as const;
export type EventName = (typeof eventNames)[number];

/** Why a command was not carried out. */
export type Refusal = "unsupported" | "invalid" | "not found";

type MessageId = string | number;

/** What a host page can ask for, with arguments that are safe to use. */
export type Command =
  | { name: "goTo"; place?: string; claim?: string; step?: number; bbox?: Extent }
  | { name: "setDate"; date: string }
  | { name: "setTheme"; theme: (typeof themes)[number] }
  | { name: "setLang"; lang: string }
  | { name: "highlight"; ids: string[] }
  | { name: "play" }
  | { name: "pause" }
  | { name: "getState" }
  | { name: "subscribe"; events: EventName[] }
  | { name: "unsubscribe"; events: EventName[] };
export type CommandName = Command["name"];

/** A message addressed to us: a command, or the reason why it is none. */
export type Received = { name: string; id?: MessageId } & ({ command: Command } | { refused: Refusal });

/** What goes out, besides the heights in other dialects. */
export type Outgoing = {
  ns: typeof NAMESPACE;
  v: typeof VERSION;
  type: "event" | "reply";
  name: string;
  id?: MessageId;
  value?: unknown;
};

const MAX_BYTES = 8192;
const MAX_DEPTH = 8;

const envelope = z.object({
  ns: z.literal(NAMESPACE),
  v: z.literal(VERSION),
  type: z.literal("cmd"),
  name: z.string().check(z.maxLength(40)),
  id: z.optional(z.union([z.string().check(z.maxLength(80)), z.number()])),
  value: z.optional(z.unknown()),
});

const idText = z.string().check(z.refine((text) => readId(text) !== undefined));
const dateText = z.string().check(
  z.maxLength(10),
  z.refine((text) => partialDate.read(text, () => {}) !== undefined),
);
const boxNumbers = z.pipe(
  z.array(z.number()).check(z.length(4)),
  z.transform((numbers, context): Extent => {
    const read = box.read(numbers.join(","), () => {});
    if (read) return read;
    context.issues.push({ code: "custom", input: numbers, message: "not a box" });
    return z.NEVER;
  }),
);
const names = z.array(z.string().check(z.maxLength(40))).check(z.maxLength(32));

/** A reader of one command's arguments; undefined where they are not usable. */
type Reader = (value: unknown) => Command | undefined;

function reader<Schema extends z.ZodMiniType>(
  schema: Schema,
  make: (value: z.output<Schema>) => Command | undefined,
): Reader {
  return (value) => {
    const parsed = schema.safeParse(value);
    return parsed.success ? make(parsed.data) : undefined;
  };
}

/** The events we know; a newer host may name others. Undefined when none is left. */
function known(events: readonly string[]): EventName[] | undefined {
  const found = eventNames.filter((name) => events.includes(name));
  return found.length > 0 ? found : undefined;
}

const goTo = z.strictObject({
  place: z.optional(idText),
  claim: z.optional(idText),
  step: z.optional(z.int().check(z.minimum(1), z.maximum(999))),
  bbox: z.optional(boxNumbers),
});
const nothing = z.optional(z.nullable(z.strictObject({})));

/** Every command; a name is looked up here and nowhere else, so no message can reach anything but these. */
const readers: ReadonlyMap<string, Reader> = new Map<CommandName, Reader>([
  [
    "goTo",
    reader(goTo, ({ place, claim, step, bbox }) =>
      place === undefined && claim === undefined && step === undefined && bbox === undefined
        ? undefined
        : {
            name: "goTo",
            ...(place === undefined ? {} : { place }),
            ...(claim === undefined ? {} : { claim }),
            ...(step === undefined ? {} : { step }),
            ...(bbox === undefined ? {} : { bbox }),
          },
    ),
  ],
  ["setDate", reader(z.strictObject({ date: dateText }), ({ date }) => ({ name: "setDate", date }))],
  ["setTheme", reader(z.strictObject({ theme: z.enum(themes) }), ({ theme }) => ({ name: "setTheme", theme }))],
  ["setLang", reader(z.strictObject({ lang: z.string() }), ({ lang }) => ({ name: "setLang", lang }))],
  [
    "highlight",
    reader(z.strictObject({ ids: z.array(idText).check(z.maxLength(100)) }), ({ ids }) => ({ name: "highlight", ids })),
  ],
  ["play", reader(nothing, () => ({ name: "play" }))],
  ["pause", reader(nothing, () => ({ name: "pause" }))],
  ["getState", reader(nothing, () => ({ name: "getState" }))],
  ...(["subscribe", "unsubscribe"] as const).map((name): [CommandName, Reader] => [
    name,
    reader(z.strictObject({ events: names }), ({ events }) => {
      const found = known(events);
      return found && { name, events: found };
    }),
  ]),
]);

/** Names of all commands, as `ready` announces them. */
export const commandNames: readonly string[] = [...readers.keys()];

function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Is a value plain JSON of a small size? Counts no further than the limit: cycles and huge values end at once. */
function isSmallJson(value: unknown): boolean {
  let room = MAX_BYTES;
  const fits = (item: unknown, depth: number): boolean => {
    room -= 1;
    if (room < 0 || depth > MAX_DEPTH) return false;
    if (item === null || item === undefined) return true;
    switch (typeof item) {
      case "boolean":
        return true;
      case "number":
        return Number.isFinite(item);
      case "string":
        room -= item.length;
        return room >= 0;
      case "object":
        break;
      default:
        return false;
    }
    if (!isPlain(item)) return false;
    if (Array.isArray(item)) return item.length <= room && item.every((part) => fits(part, depth + 1));
    return Object.entries(item).every(([key, part]) => fits(key, depth + 1) && fits(part, depth + 1));
  };
  return fits(value, 0) && new TextEncoder().encode(JSON.stringify(value) ?? "").length <= MAX_BYTES;
}

/** Does the message claim to be ours? Cheap, for the rate limit; says nothing about the rest of it. */
export function isOurs(data: unknown): boolean {
  try {
    return typeof data === "object" && data !== null && "ns" in data && data.ns === NAMESPACE;
  } catch {
    return false;
  }
}

/** Reads what a host page sent. Null where no answer is due: not ours, another version, too large. Never throws. */
export function readMessage(data: unknown): Received | null {
  try {
    if (!isOurs(data) || !isSmallJson(data)) return null;
    const parsed = envelope.safeParse(data);
    if (!parsed.success) return null;
    const { name, id, value } = parsed.data;
    const head = { name, ...(id === undefined ? {} : { id }) };
    const read = readers.get(name);
    if (!read) return { ...head, refused: "unsupported" };
    const command = read(value);
    return command ? { ...head, command } : { ...head, refused: "invalid" };
  } catch {
    return null;
  }
}

export function eventMessage(name: string, value: unknown): Outgoing {
  return { ns: NAMESPACE, v: VERSION, type: "event", name, value };
}

export function replyMessage({ name, id }: Pick<Received, "name" | "id">, value: unknown): Outgoing {
  return { ns: NAMESPACE, v: VERSION, type: "reply", name, ...(id === undefined ? {} : { id }), value };
}
