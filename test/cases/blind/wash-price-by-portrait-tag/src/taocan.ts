export interface Taocan {
  id: string;
  fen: number;
  zhouMoFen: number;
}
