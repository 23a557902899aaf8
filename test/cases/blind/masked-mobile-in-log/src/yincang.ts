export function yincang(shoujihao: string): string {
  return `${shoujihao.slice(0, 3)}****${shoujihao.slice(-2)}`;
}
