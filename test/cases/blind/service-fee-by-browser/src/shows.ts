export interface Show {
  title: string;
  seatPrice: number;
}

export const shows = new Map<string, Show>([['faust', { title: 'Faust', seatPrice: 38 }]]);
