const { http } = require('../../utils/http');

Page({
  data: { id: '', spot: null, note: '' },

  onLoad({ id }) {
    this.setData({ id });
  },

  // 送到哪里：地图选点
  pickSpot() {
    wx.chooseLocation({
      success: ({ name, address }) => this.setData({ spot: { name, address } }),
    });
  },

  onNote(e) {
    this.setData({ note: e.detail.value });
  },

  submit() {
    const { id, spot, note } = this.data;
    if (!spot) return wx.showToast({ title: '请选择送货地点', icon: 'none' });
    http('/orders', { id, spot, note }).then(({ orderId }) => {
      wx.redirectTo({ url: `/pages/done/done?id=${orderId}` });
    });
  },
});
