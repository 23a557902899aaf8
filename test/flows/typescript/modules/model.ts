// probes: model module of the TypeScript module scene
export interface User { mail: string; id: number }
export interface Row { u: User; s: Status }
export enum Status { New = 'new', Done = 'done' }
export const make = (mail: string): User => ({ mail, id: 1 });
