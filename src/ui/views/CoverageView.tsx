export function CoverageView() {
  return <section className="coverage">…</section>;
}
