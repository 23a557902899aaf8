Page({
  data: { tongji: false },

  onShow() {
    this.setData({ tongji: wx.getStorageSync('analyticsConsent') === true });
  },

  onTongjiChange(e: WechatMiniprogram.SwitchChange) {
    wx.setStorageSync('analyticsConsent', e.detail.value);
    this.setData({ tongji: e.detail.value });
    const app = getApp<{ startStatistics(): void }>();
    if (e.detail.value) app.startStatistics();
  },
});
