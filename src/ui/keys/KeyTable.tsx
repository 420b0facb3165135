import type { ReactNode } from "react";

type Props = { rows: readonly (readonly [keys: string, does: string])[]; children?: ReactNode };

/** What keys do, a row for each; `children` are rows before them. */
export function KeyTable({ rows, children }: Props) {
  return (
    <table className="help-keys">
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
