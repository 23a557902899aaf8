interface Cell {
  lat: number;
  lon: number;
  index: number;
}

const cells: Cell[] = [
  { lat: 52.36, lon: 4.88, index: 1.3 },
  { lat: 52.31, lon: 4.97, index: 1 },
];

export function housePriceIndex(lat: number, lon: number) {
  const distance = (cell: Cell) => Math.hypot(cell.lat - lat, cell.lon - lon);
  return cells.reduce((best, cell) => (distance(cell) < distance(best) ? cell : best)).index;
}
