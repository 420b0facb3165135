type Props = { label: string; isOn: boolean; onToggle: (isOn: boolean) => void };

export function Check({ label, isOn, onToggle }: Props) {
  return (
    <label className="check">
      <input type="checkbox" checked={isOn} onChange={(event) => onToggle(event.target.checked)} />
      {label}
    </label>
  );
}
