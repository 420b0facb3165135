export function MapSurface() {
  return <section className="map">…</section>;
}
