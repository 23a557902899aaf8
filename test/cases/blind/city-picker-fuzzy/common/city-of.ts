const CITIES = [
  { name: '杭州', latitude: 30.27, longitude: 120.15 },
  { name: '宁波', latitude: 29.87, longitude: 121.55 },
  { name: '绍兴', latitude: 30.0, longitude: 120.58 },
];

export function cityOf(latitude: number, longitude: number): string {
  const distance = (city: (typeof CITIES)[number]) => Math.hypot(city.latitude - latitude, city.longitude - longitude);
  return CITIES.reduce((best, city) => (distance(city) < distance(best) ? city : best)).name;
}
