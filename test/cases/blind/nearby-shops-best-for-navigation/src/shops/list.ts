export interface Shop {
  name: string;
  lat: number;
  lng: number;
}

export const SHOPS: Shop[] = [
  { name: 'Altona', lat: 53.549, lng: 9.935 },
  { name: 'Bergedorf', lat: 53.489, lng: 10.213 },
];
