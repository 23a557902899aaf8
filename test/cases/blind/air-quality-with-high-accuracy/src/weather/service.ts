import Taro from '@tarojs/taro';

export interface AirQuality {
  city: string;
  index: number;
}

export async function airQuality(lat: string, lng: string): Promise<AirQuality> {
  const { data } = await Taro.request<AirQuality>({ url: 'https://weather.example/v1/air', method: 'POST', data: { lat, lng } });
  return data;
}
