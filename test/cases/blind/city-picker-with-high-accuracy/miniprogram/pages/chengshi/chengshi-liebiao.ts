const CHENGSHI = [
  { mingcheng: '杭州', wei: 30.27, jing: 120.16 },
  { mingcheng: '宁波', wei: 29.87, jing: 121.54 },
  { mingcheng: '上海', wei: 31.23, jing: 121.47 },
];

export function zuijinChengshi(latitude: number, longitude: number): string {
  const juli = CHENGSHI.map(({ mingcheng, wei, jing }) => ({ mingcheng, d: Math.hypot(wei - latitude, jing - longitude) }));
  return juli.sort((a, b) => a.d - b.d)[0].mingcheng;
}
