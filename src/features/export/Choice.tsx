import { useId } from "react";

type Props = {
  label: string;
  value: string;
  options: readonly { id: string; name: string }[];
  onChange: (id: string) => void;
};

/** A labelled list to choose from. */
export function Choice({ label, value, options, onChange }: Props) {
  const id = useId();
  return (
    <div className="export-choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
