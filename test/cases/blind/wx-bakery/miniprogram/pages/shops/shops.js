const shops = require('../../data/shops');

Page({
  data: { shops },

  call(e) {
    wx.makePhoneCall({ phoneNumber: e.currentTarget.dataset.tel });
  },

  // 点“按距离排序”才取位置，算完就丢
  sortByDistance() {
    wx.getLocation({
      type: 'gcj02',
      success: ({ latitude, longitude }) => {
        const km = (s) => Math.hypot((s.lng - longitude) * 96, (s.lat - latitude) * 111);
        this.setData({ shops: [...shops].sort((a, b) => km(a) - km(b)) });
      },
      fail: () => wx.showToast({ title: '没有位置也能选店', icon: 'none' }),
    });
  },
});
