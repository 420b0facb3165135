export function CompareView() {
  return <section className="compare">…</section>;
}
