const { http } = require('../../utils/http');

Page({
  data: { breads: [], kmToShop: '' },

  onLoad() {
    http('/breads').then((breads) => this.setData({ breads }));
  },

  onShow() {
    const shop = getApp().globalData.nearest;
    if (!shop) return;
    wx.getLocation({ // expect: no-collection-before-consent
      type: 'gcj02',
      isHighAccuracy: true,
      success: ({ latitude, longitude }) => {
        const dx = (longitude - shop.lng) * 96;
        const dy = (latitude - shop.lat) * 111;
        this.setData({ kmToShop: Math.sqrt(dx * dx + dy * dy).toFixed(1) });
      },
    });
  },

  order(e) {
    wx.navigateTo({ url: `/pages/order/order?id=${e.currentTarget.dataset.id}` });
  },
});
