export interface Shop {
  id: number;
  name: string;
  lat: number;
  lng: number;
}

export const shops: Shop[] = [
  { id: 1, name: '鼓楼店', lat: 29.876, lng: 121.546 },
  { id: 2, name: '老外滩店', lat: 29.884, lng: 121.558 },
  { id: 3, name: '东钱湖店', lat: 29.776, lng: 121.652 },
];

export function nearestFirst(lat: number, lng: number): Shop[] {
  const far = (shop: Shop) => (shop.lat - lat) ** 2 + (shop.lng - lng) ** 2;
  return [...shops].sort((a, b) => far(a) - far(b));
}
