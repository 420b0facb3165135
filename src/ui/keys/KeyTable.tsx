import type { ReactNode } from "react";

type Props = { label: string; rows: readonly (readonly [keys: string, does: string])[]; children?: ReactNode };

/** What keys do, a row for each; `children` are rows before them; `label` is its name. */
export function KeyTable({ label, rows, children }: Props) {
  return (
    <table className="help-keys" aria-label={label}>
      <tbody>
        {children}
        {rows.map(([keys, does]) => (
          <tr key={keys}>
            <th scope="row">{keys}</th>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
