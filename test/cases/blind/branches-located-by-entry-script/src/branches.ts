export const branches = [
  { town: 'Graz', lat: 47.07 },
  { town: 'Linz', lat: 48.31 },
  { town: 'Wien', lat: 48.21 },
];
