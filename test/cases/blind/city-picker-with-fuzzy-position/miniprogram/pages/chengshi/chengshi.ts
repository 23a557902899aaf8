// case: 选择城市使用模糊定位
// rules: no-excessive-location-precision

import { zuijinChengshi } from './chengshi-liebiao';

Page({
  data: { chengshi: '', isHighAccuracy: true },

  dingwei() {
    wx.getFuzzyLocation({
      type: 'gcj02',
      success: ({ latitude, longitude }) => this.setData({ chengshi: zuijinChengshi(latitude, longitude) }),
      fail: () => this.setData({ isHighAccuracy: false }),
    });
  },

  xuanze(event: WechatMiniprogram.TouchEvent) {
    this.setData({ chengshi: event.currentTarget.dataset.chengshi });
  },
});
