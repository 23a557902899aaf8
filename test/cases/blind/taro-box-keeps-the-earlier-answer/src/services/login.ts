import Taro from '@tarojs/taro';

export async function loginBySms(body: { mobile: string; code: string; remember: boolean }) {
  const { data } = await Taro.request<{ token: string }>({ url: '/api/login/sms', method: 'POST', data: body });
  Taro.setStorageSync('token', data.token);
}
