Page({
  data: { face: false, push: false },

  onShow() {
    this.setData({
      face: wx.getStorageSync('separate-consent:face').state === 'given',
      push: wx.getStorageSync('push-consent').state === 'given',
    });
  },

  withdrawFace() {
    wx.removeStorageSync('separate-consent:face');
    this.setData({ face: false });
  },

  withdrawPush() {
    wx.removeStorageSync('push-consent');
    this.setData({ push: false });
  },
});
