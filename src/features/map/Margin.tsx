import { Fragment, memo } from "react";
import type { Camera } from "#geo/camera.ts";
import type { Ground } from "#geo/ground.ts";
import { scaleOf } from "#prose/scale.ts";
import { useApp, useDossier, useLanguage, useWords } from "#ui/context.tsx";
import { Icon } from "#ui/Icon.tsx";
import { rem } from "#ui/rem.ts";
import { mapWords } from "#words/map.ts";
import { boundariesText, creditsText, ownCredits } from "./credits.ts";

/** Longest scale bar in pixels. */
const LONGEST = 110;
/** From this zoom on the runways are seen, and with them how little the sources say about the place. */
const BASE_ZOOM = 11;

/** Zooms past the basemap's last one at which nothing of it may be left in sight. */
const EMPTY_AFTER = 4;

/** Narrower than this, the credits and a scale that says so do not stand side by side. */
export const SCALED_WIDTH = 720;
/** Least height at which their button lies below the controls. */
export const SHORT_BELOW = 214;

/** So close to the ground that the basemap shows nothing finer: the scale and a word say what the plain ground is. */
export function isPastGround({ zoom }: Camera, ground: Ground | null): boolean {
  return ground !== null && zoom >= ground.maxZoom + EMPTY_AFTER;
}

export const ScaleBar = memo(function ScaleBar({ camera }: { camera: Camera }) {
  const { width, text } = scaleOf(useLanguage(), camera, LONGEST);
  const words = useWords(mapWords);
  const { ground } = useApp();
  return (
    <div className="map-scale">
      <span>{isPastGround(camera, ground) ? `${text}, ${words.coarse}` : text}</span>
      <span className="bar" style={{ width: rem(width) }} />
    </div>
  );
});

/** In the middle of a map that holds no mark: that there is none, and the way to all of them. */
export function NothingHere({ onHome }: { onHome: (() => void) | null }) {
  const words = useWords(mapWords);
  return (
    <p className="map-nothing">
      {words.nothing}{" "}
      {onHome && (
        <button type="button" className="link-button" onClick={onHome}>
          {words.wholeRegion}
        </button>
      )}
    </p>
  );
}

type CreditsProps = {
  camera: Camera;
  isShort: boolean;
  /** The controls leave no room above them. */
  isBeside: boolean;
};

/** Whose data this is. On a small map behind a button. */
export const Credits = memo(function Credits({ camera, isShort, isBeside }: CreditsProps) {
  const words = useWords(mapWords);
  const { ground, links } = useApp();
  const dossier = useDossier();
  const boundaries = boundariesText(ground, words.defacto);
  const text = (
    <>
      {camera.zoom >= BASE_ZOOM && <span>{words.approximate}. </span>}
      <span title={boundaries ?? undefined}>{creditsText(ground, ownCredits(dossier, words.credits))}</span>
      {links.map(({ text: name, url }) => (
        <Fragment key={url}>
          {" · "}
          <a href={url} target="_blank" rel="noopener">
            {name}
          </a>
        </Fragment>
      ))}
    </>
  );
  const style = isBeside ? { right: rem(64) } : undefined;
  if (!isShort)
    return (
      <p className="map-credits" style={style}>
        {text}
      </p>
    );
  return (
    <details className="map-credits short" style={style}>
      <summary aria-label={words.creditsButton} title={words.creditsButton}>
        <Icon name="info" size={16} />
      </summary>
      <p>
        {text}. {boundaries && `${boundaries}.`}
      </p>
    </details>
  );
});
