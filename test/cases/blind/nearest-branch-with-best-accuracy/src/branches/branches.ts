export interface Branch {
  city: string;
  lat: number;
  lng: number;
}

export const branches: readonly Branch[] = [
  { city: 'Lyon', lat: 45.76, lng: 4.84 },
  { city: 'Nantes', lat: 47.22, lng: -1.55 },
  { city: 'Lille', lat: 50.63, lng: 3.06 },
];
