const CITIES = [
  { name: 'Lyon', lat: 45.76, lng: 4.84 },
  { name: 'Nantes', lat: 47.22, lng: -1.55 },
  { name: 'Lille', lat: 50.63, lng: 3.06 },
];

export function nearestCity(lat: number, lng: number): string {
  return [...CITIES].sort((a, b) => Math.hypot(a.lat - lat, a.lng - lng) - Math.hypot(b.lat - lat, b.lng - lng))[0].name;
}
