const app = getApp();

Page({
  onTongyi() {
    app.jilu(true);
    wx.navigateBack();
  },

  onJujue() {
    app.jilu(false);
    wx.navigateBack();
  },
});
