const distance = require('../../utils/distance');

const app = getApp();

// 只在手机上排序，不上传
Page({
  data: { lockers: [] },

  locate() {
    wx.getLocation({
      type: 'gcj02',
      success: (here) => {
        const sorted = app.globalData.lockers.slice().sort((a, b) => distance(here, a) - distance(here, b));
        this.setData({ lockers: sorted.slice(0, 10) });
      },
    });
  },
});
