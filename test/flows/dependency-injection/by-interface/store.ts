export interface Store {
  load(): string;
  save(value: string): void;
}
export interface Clock {
  now(): string;
}
