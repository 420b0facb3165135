import { HandoutLink } from "./HandoutLink.tsx";

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
