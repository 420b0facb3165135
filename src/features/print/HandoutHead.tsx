import { qrNode } from "#features/export/qr.ts";
import { useDossier, useWords } from "#ui/context.tsx";
import { SvgTree } from "#ui/SvgTree.tsx";
import { handoutWords } from "#words/handout.ts";

/** Side of the printed code in CSS pixels: 25 mm, to be read from a desk. */
const SIDE = 94;

/** The way back to the screen: the address in words and as a code, and which edition of the dossier was printed. */
function HandoutLink({ address }: { address: string }) {
  const words = useWords(handoutWords);
  const { id, hash } = useDossier();
  const code = qrNode(address, SIDE);
  return (
    <>
      <div className="handout-link">
        <p>
          {words.linkTo}{" "}
          <a className="handout-address" href={address}>
            {address}
          </a>
        </p>
        <p className="handout-note">
          {id} {hash}
        </p>
      </div>
      {code && (
        <div className="handout-code">
          <SvgTree node={code} label={words.scan} />
        </div>
      )}
    </>
  );
}

type Props = { title: string; subtitle: string; moment: string; address: string };

/** What the paper is, of which moment, and the way back to the screen. */
export function HandoutHead({ title, subtitle, moment, address }: Props) {
  return (
    <header className="handout-head">
      <h1>{title}</h1>
      <p className="handout-moment">{moment}</p>
      <p className="handout-subtitle">{subtitle}</p>
      <HandoutLink address={address} />
    </header>
  );
}
