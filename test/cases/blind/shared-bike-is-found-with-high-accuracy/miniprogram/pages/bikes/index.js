// case: a shared bike on the same kerb is told apart with high accuracy, once, when the user taps
// rules: no-excessive-location-precision
import { nearest } from '../../utils/bikes';

Page({
  data: { bikes: [], message: '' },

  onFindTap() {
    wx.getLocation({
      type: 'gcj02',
      isHighAccuracy: true,
      highAccuracyExpireTime: 4000,
      success: ({ latitude, longitude }) => this.show(latitude, longitude),
      fail: () => this.setData({ message: '可以直接扫描车上的二维码' }),
    });
  },

  async show(latitude, longitude) {
    const bikes = await nearest({ latitude, longitude }, 50);
    this.setData({ bikes, message: bikes.length ? '' : '附近没有车辆' });
  },
});
