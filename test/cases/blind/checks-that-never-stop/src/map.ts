type Trip = { id: string; lat: number; lng: number; title: string };

export async function startMap(el: HTMLElement) {
  const { default: L } = await import('leaflet');
  const trips: Trip[] = await fetch('/api/trips').then((r) => r.json());
  const map = L.map(el).setView([48.2, 16.4], 5);
  L.tileLayer('/tiles/{z}/{x}/{y}.png', { maxZoom: 14 }).addTo(map);
  for (const t of trips) {
    L.marker([t.lat, t.lng]).bindPopup(t.title).addTo(map);
  }
}
