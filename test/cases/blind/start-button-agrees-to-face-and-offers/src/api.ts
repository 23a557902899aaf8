import Taro from '@tarojs/taro';

export const API = 'https://api.gym.example';

export const headers = () => ({ authorization: `Bearer ${Taro.getStorageSync<string>('token')}` });
