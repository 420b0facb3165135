import { memo, useState } from "react";
import { useWords } from "#ui/context.tsx";
import { Icon, type IconName } from "#ui/Icon.tsx";
import { mapWords } from "#words/map.ts";

export type Steer = {
  zoom: (delta: number) => void;
  /** Moves the view by parts of its size. */
  pan: (x: number, y: number) => void;
  home: () => void;
};

/** Pictures that no other part has come with the map. */
const RIGHT = "M5 12h14M13 6l6 6-6 6";
const CROSS = "M12 3v18M3 12h18M9 6l3-3 3 3M9 18l3 3 3-3M6 9l-3 3 3 3M18 9l3 3-3 3";

type ControlProps = { icon?: IconName; path?: string; label: string; "aria-expanded"?: boolean; onClick: () => void };

function Control({ icon, path, label, ...rest }: ControlProps) {
  return (
    <button type="button" className="map-control" aria-label={label} title={label} {...rest}>
      <Icon name={icon} path={path} />
    </button>
  );
}

/** Four directions by single clicks, for those who cannot drag (WCAG 2.5.7). */
export function PanPad({ steer }: { steer: Steer }) {
  const words = useWords(mapWords);
  return (
    <fieldset className="map-pad" aria-label={words.move}>
      <Control icon="up" label={words.up} onClick={() => steer.pan(0, -1)} />
      <Control icon="left" label={words.moveLeft} onClick={() => steer.pan(-1, 0)} />
      <Control path={RIGHT} label={words.right} onClick={() => steer.pan(1, 0)} />
      <Control icon="down" label={words.down} onClick={() => steer.pan(0, 1)} />
    </fieldset>
  );
}

/** Zoom and whole region in one row or column. */
export function ZoomButtons({ steer }: { steer: Steer }) {
  const words = useWords(mapWords);
  return (
    <>
      <Control icon="plus" label={words.zoomIn} onClick={() => steer.zoom(1)} />
      <Control icon="minus" label={words.zoomOut} onClick={() => steer.zoom(-1)} />
      <Control icon="fit" label={words.wholeRegion} onClick={steer.home} />
    </>
  );
}

/** Controls in the corner of a map with room for them. */
export const Controls = memo(function Controls({ steer }: { steer: Steer }) {
  const words = useWords(mapWords);
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="map-controls">
      <div className="map-control-group">
        <ZoomButtons steer={steer} />
        <Control path={CROSS} label={words.move} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)} />
      </div>
      {isOpen && <PanPad steer={steer} />}
    </div>
  );
});
