import Taro from '@tarojs/taro';

type Point = { latitude: number; longitude: number };

const metresBetween = (a: Point, b: Point) => Math.hypot(a.latitude - b.latitude, a.longitude - b.longitude) * 111_000;

export async function startRoute(onMetres: (metres: number) => void): Promise<void> {
  let last: Point | undefined;
  let sum = 0;
  await Taro.startLocationUpdate({ type: 'gcj02' });
  Taro.onLocationChange((point) => {
    if (last) sum += metresBetween(last, point);
    last = point;
    onMetres(Math.round(sum));
  });
}
