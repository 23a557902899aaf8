export interface Room {
  id: string;
  base: number;
  free: number;
}

const rooms = new Map<string, Room>([['lake', { id: 'lake', base: 140, free: 3 }]]);

export const roomById = (id: string): Room | undefined => rooms.get(id);
