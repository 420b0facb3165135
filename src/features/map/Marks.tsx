import { type ComponentProps, type KeyboardEvent, useRef, useState } from "react";
import { lastSourceDay } from "#domain/now.ts";
import type { Label } from "#drawing/measure.ts";
import { type Box, shift } from "#geo/box.ts";
import type { Size } from "#geo/camera.ts";
import { hasFigures } from "#marks/room.ts";
import type { DifferMark, EdgeMark, MarksLayout, PlaceMark } from "#marks/types.ts";
import { useActions, useAppState, usePage, useViewPart, useWords } from "#ui/context.tsx";
import { useHover } from "#ui/hooks/useHover.ts";
import { pressed } from "#ui/keys/pressed.ts";
import { rem } from "#ui/rem.ts";
import { mapWords } from "#words/map.ts";
import { MarkLines } from "./MarkLines.tsx";
import { MarkSymbol, MarkWords, symbolAt, wordsAt } from "./MarkSymbols.tsx";
import { useMapBelow } from "./useMapBelow.ts";

const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function place(box: Box) {
  return {
    left: rem(box.left),
    top: rem(box.top),
    width: rem(box.right - box.left),
    height: rem(box.bottom - box.top),
  };
}

type ItemProps = {
  id: string;
  isStop: boolean;
  isChanged: boolean;
  onFocus: () => void;
};

type MarksProps = {
  layout: MarksLayout;
  size: Size;
  /** Ids of bases, and of claims behind arrows, that the date shown before had otherwise. */
  changed: ReadonlySet<string>;
  isInert: boolean;
};

/** Symbols, names, arrows' words and boxes at the edge: one tab stop, arrow keys go from one to the next. */
export function Marks({ layout, size, changed, isInert }: MarksProps) {
  const words = useWords(mapWords);
  const selected = useAppState((state) => state.link.place);
  const isPast = useViewPart(({ day, dossier }) => day > lastSourceDay(dossier));
  const group = useRef<HTMLFieldSetElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const ids = [
    ...layout.places.map((mark) => mark.id),
    ...layout.arrows.filter((arrow) => !layout.edges.some((edge) => edge.id === arrow.id)).map((arrow) => arrow.id),
    ...layout.edges.map((edge) => edge.id),
    ...layout.distances.map((distance) => distance.id),
    ...layout.differs.map((mark) => mark.id),
  ];
  const known = (id: string | null | undefined) => (id !== null && id !== undefined && ids.includes(id) ? id : null);
  const stop = known(current) ?? known(selected) ?? ids[0] ?? null;
  const onKeyDown = (event: KeyboardEvent) => {
    const key = pressed(event);
    const step = steps[key];
    const at = ids.indexOf(stop ?? "");
    const to =
      step !== undefined
        ? (at + step + ids.length) % ids.length
        : key === "Home"
          ? 0
          : key === "End"
            ? ids.length - 1
            : -1;
    if (to < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    group.current?.querySelector<HTMLElement>(`[data-mark="${CSS.escape(ids[to] ?? "")}"]`)?.focus();
  };
  useMapBelow(group);
  const item = (id: string, claims: readonly string[] = []): ItemProps => ({
    id,
    isStop: id === stop,
    isChanged: [id, ...claims].some((one) => changed.has(one)),
    onFocus: () => setCurrent(id),
  });
  return (
    <>
      <MarkLines layout={layout} size={size} isPast={isPast} />
      <fieldset
        ref={group}
        className={`map-marks${layout.compact ? " compact" : ""}${isPast ? " is-past" : ""}`}
        aria-label={words.marks}
        onKeyDown={onKeyDown}
        inert={isInert}
      >
        {layout.places.map((mark) => (
          // A country's name without room for its numbers shows nothing that could have changed.
          <PlaceButton
            key={mark.id}
            mark={mark}
            {...item(mark.id)}
            {...(mark.kind === "country" && !hasFigures(size) && { isChanged: false })}
          />
        ))}
        {layout.arrows.map((arrow) =>
          layout.edges.some((edge) => edge.id === arrow.id) ? null : (
            <WordsButton key={arrow.id} kind="arrow" mark={arrow} hit={arrow.hit} {...item(arrow.id, arrow.claims)} />
          ),
        )}
        {layout.edges.map((edge) => (
          <WordsButton key={edge.id} kind="edge" mark={edge} hit={edge.box} {...item(edge.id, edge.claims)} />
        ))}
        {layout.distances.map((mark) =>
          mark.label ? (
            <WordsButton key={mark.id} kind="distance" mark={mark} hit={mark.label.box} {...item(mark.id)} />
          ) : null,
        )}
        {layout.differs.map((mark) => (
          <DifferButton key={mark.id} mark={mark} {...item(mark.id)} />
        ))}
      </fieldset>
    </>
  );
}

/** The name of a mark that begins with the words seen on it, unless it holds them: who speaks to the page says those. */
function nameWith(labels: readonly Label[], name: string): string {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  const seen = labels.flatMap(({ lines }) => lines.map(({ text }) => text)).join(" ");
  return plain(name).includes(plain(seen)) ? name : `${seen}. ${name}`;
}

type ButtonProps = Omit<ItemProps, "isChanged"> &
  Omit<ComponentProps<"button">, "onFocus" | "className"> & {
    looks: readonly (string | false | null | undefined)[];
    hit: Box;
    claims: readonly string[];
  };

/** A mark that can be pointed at: where it lies, its tab stop, and the claims that it lights up. */
function MarkButton({ id, isStop, onFocus, looks, hit, claims, ...rest }: ButtonProps) {
  const hover = useHover();
  return (
    <button
      type="button"
      className={["mark", ...looks].filter(Boolean).join(" ")}
      data-mark={id}
      tabIndex={isStop ? 0 : -1}
      style={place(hit)}
      {...hover(claims, onFocus)}
      {...rest}
    />
  );
}

function PlaceButton({ mark, isChanged, ...item }: ItemProps & { mark: PlaceMark }) {
  const actions = useActions();
  const { kind, hit, plate, claims } = mark;
  // Two rows of a place can say the same of two forces.
  const labels = mark.labels.map((label, n) => ({ label, key: `${n} ${label.lines[0]?.text}`, isFirst: n === 0 }));
  return (
    <MarkButton
      {...item}
      {...{ hit, claims }}
      looks={[`mark-${kind}-button`, mark.ringed && "ringed", mark.isCard && "card"]}
      data-place={item.id}
      data-claims={claims.join(" ")}
      aria-label={nameWith(mark.labels, mark.name)}
      aria-current={plate ? "true" : undefined}
      onClick={() => actions.selectPlace(item.id)}
    >
      {plate && <span className="mark-plate" style={place(shift(plate, -hit.left, -hit.top))} />}
      {mark.dot && (
        <span
          className={`mark-dot ${mark.dot}`}
          style={{ left: rem(mark.at.x - hit.left), top: rem(mark.at.y - hit.top) }}
        />
      )}
      {mark.symbols.map((symbol) => (
        <MarkSymbol key={`${symbol.actor} ${symbol.claims.join(" ")}`} symbol={symbol} at={symbolAt(symbol, hit)} />
      ))}
      {labels.map(({ label, key, isFirst }) => (
        <MarkWords
          key={key}
          label={label}
          at={wordsAt(label, hit)}
          isChanged={isChanged && isFirst}
          onPlate={plate !== null && isFirst && (kind === "country" || kind === "state")}
        />
      ))}
    </MarkButton>
  );
}

type WordsProps = ItemProps & {
  kind: "arrow" | "edge" | "distance";
  hit: Box;
  mark: Pick<EdgeMark, "claims" | "name"> & Partial<Pick<EdgeMark, "place" | "ringed">> & { label: Label | null };
};

function WordsButton({ kind, hit, mark, isChanged, ...item }: WordsProps) {
  const actions = useActions();
  const { label, claims } = mark;
  return (
    <MarkButton
      {...item}
      {...{ hit, claims }}
      looks={[`mark-${kind}-button`, !label && "bare", mark.ringed && "ringed"]}
      data-place={mark.place}
      data-claims={claims.join(" ")}
      aria-label={nameWith(label ? [label] : [], mark.name)}
      onClick={() => {
        if (claims[0]) actions.openClaim(claims[0]);
      }}
    >
      {label && <MarkWords label={label} at={wordsAt(label, hit)} isChanged={isChanged} />}
    </MarkButton>
  );
}

/** Opens the words of a contradiction side by side; where there is no room for that view, its first claim. */
function DifferButton({ mark, isChanged: _, ...item }: ItemProps & { mark: DifferMark }) {
  const [, actions, dossier] = usePage();
  const isAlone = useAppState((state) => state.link.embed === true || state.link.story !== undefined);
  const { hit, at, claims, disagreement } = mark;
  const first = dossier.disagreements.find((other) => other.id === disagreement)?.positions[0]?.claims[0];
  return (
    <MarkButton
      {...item}
      {...{ hit, claims }}
      looks={["mark-differ-button"]}
      data-disagreement={disagreement}
      aria-label={mark.name}
      title={mark.name}
      onClick={() => (isAlone && first ? actions.openClaim(first) : actions.compare(disagreement))}
    >
      <span className="differ-sign" style={{ left: rem(at.x - hit.left), top: rem(at.y - hit.top) }}>
        ≠
      </span>
    </MarkButton>
  );
}
