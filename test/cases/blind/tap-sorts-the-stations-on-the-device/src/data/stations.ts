export interface Station {
  name: string;
  line: string;
  lat: number;
  lng: number;
}

export const STATIONS: Station[] = [
  { name: '鼓楼', line: '1 号线', lat: 29.873, lng: 121.549 },
  { name: '天一广场', line: '7 号线', lat: 29.869, lng: 121.556 },
  { name: '樱花公园', line: '1 号线', lat: 29.868, lng: 121.577 },
];
