export interface Route {
  id: string;
  baseCents: number;
}

export const routes: ReadonlyMap<string, Route> = new Map([
  ['north', { id: 'north', baseCents: 3900 }],
  ['coast', { id: 'coast', baseCents: 5200 }],
]);
