import { qrNode } from "#export/qr.ts";
import { exportWords } from "#i18n/export.ts";
import { useDossier, useWords } from "#ui/context.tsx";
import { SvgTree } from "#ui/parts/SvgTree.tsx";

/** Side of the printed code in CSS pixels: 34 mm, to be read from a desk. */
const SIDE = 128;

/** The way back to the screen: the address in words and as a code, and which edition of the dossier was printed. */
export function HandoutFoot({ address }: { address: string }) {
  const { handout: words } = useWords(exportWords);
  const { id, hash } = useDossier();
  const code = qrNode(address, SIDE);
  return (
    <footer className="handout-foot">
      {code && <SvgTree node={code} label={words.scan} />}
      <div>
        <p>{words.linkTo}</p>
        <p className="handout-address">{address}</p>
        <p className="handout-note">
          {id} {hash}
        </p>
      </div>
    </footer>
  );
}
