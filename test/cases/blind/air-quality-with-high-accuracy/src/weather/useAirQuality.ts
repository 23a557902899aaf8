// case: the hook of a weather mini-program asks for a highly accurate position to find the city
// rules: no-excessive-location-precision
import { useState } from 'react';
import Taro from '@tarojs/taro';
import { airQuality, type AirQuality } from './service';

export function useAirQuality() {
  const [air, setAir] = useState<AirQuality | null>(null);
  const [tip, setTip] = useState('');

  const refresh = async () => {
    try {
      const { latitude, longitude } = await Taro.getLocation({ type: 'wgs84', isHighAccuracy: true, highAccuracyExpireTime: 4000 }); // expect: no-excessive-location-precision
      setAir(await airQuality(latitude.toFixed(1), longitude.toFixed(1)));
      setTip('');
    } catch {
      setTip('无法定位，请手动选择城市');
    }
  };

  return { air, tip, refresh };
}
