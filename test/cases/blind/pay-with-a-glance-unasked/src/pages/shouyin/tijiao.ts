import Taro from '@tarojs/taro';

export interface Dingdan {
  bianhao: string;
  jine: number;
}

export async function tijiao(dingdan: Dingdan, fangshi: 'shualian' | 'mima') {
  const { data } = await Taro.request({ url: 'https://api.xiaomaibu.example/fukuan', method: 'POST', data: { ...dingdan, fangshi } });
  return data as { requestInfo: Record<string, string>; payment: Taro.requestPayment.Option };
}
