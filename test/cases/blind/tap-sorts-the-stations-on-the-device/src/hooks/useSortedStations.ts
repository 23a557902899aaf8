import { useCallback, useState } from 'react';
import Taro from '@tarojs/taro';
import { STATIONS, type Station } from '../data/stations';

const squared = (station: Station, lat: number, lng: number) => (station.lat - lat) ** 2 + (station.lng - lng) ** 2;

export function useSortedStations() {
  const [stations, setStations] = useState<Station[]>(STATIONS);
  const [hint, setHint] = useState('');

  const sortByDistance = useCallback(() => {
    Taro.getLocation({
      type: 'gcj02',
      success: ({ latitude, longitude }) => {
        setStations([...STATIONS].sort((a, b) => squared(a, latitude, longitude) - squared(b, latitude, longitude)));
        setHint('');
      },
      fail: () => setHint('未授权定位，按线路显示'),
    });
  }, []);

  return { stations, hint, sortByDistance };
}
