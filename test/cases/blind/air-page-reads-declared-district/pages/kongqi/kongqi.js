// case: a mini-program about air quality reads the fuzzy position that its inventory lists
// rules: no-undeclared-collection
const { quKongqi } = require('../../api/kongqi');

Page({
  data: { zhishu: null },

  onChakan() {
    wx.getFuzzyLocation({
      type: 'wgs84',
      success: async ({ latitude, longitude }) => {
        this.setData({ zhishu: await quKongqi(latitude, longitude) });
      },
      fail: () => wx.showToast({ title: '请手动选择城市', icon: 'none' }),
    });
  },
});
