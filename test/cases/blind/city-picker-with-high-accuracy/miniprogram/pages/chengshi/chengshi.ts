// case: 选择城市只需要知道在哪个城市，却用了高精度定位
// rules: no-excessive-location-precision

import { zuijinChengshi } from './chengshi-liebiao';

Page({
  data: { chengshi: '' },

  dingwei() {
    wx.getLocation({ // expect: no-excessive-location-precision
      type: 'gcj02',
      isHighAccuracy: true,
      highAccuracyExpireTime: 4000,
      success: ({ latitude, longitude }) => this.setData({ chengshi: zuijinChengshi(latitude, longitude) }),
      fail: () => wx.showToast({ title: '请手动选择城市', icon: 'none' }),
    });
  },

  xuanze(event: WechatMiniprogram.TouchEvent) {
    this.setData({ chengshi: event.currentTarget.dataset.chengshi });
  },
});
