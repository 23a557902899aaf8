export interface Shape {
  value: string;
}
