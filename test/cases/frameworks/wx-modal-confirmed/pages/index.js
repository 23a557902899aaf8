// case: a modal asks and only its confirmation reads the location
// rules: no-collection-before-consent
Page({
  data: { where: null },
  onLoad() {
    wx.showModal({
      title: '位置信息授权',
      content: '我们希望获取您的位置，用于推荐附近门店，是否同意？',
      confirmText: '同意',
      cancelText: '不同意',
      success: res => {
        if (res.confirm) this.locate();
      },
    });
  },
  locate() {
    wx.getLocation({ type: 'gcj02', success: ({ latitude, longitude }) => this.setData({ where: { latitude, longitude } }) });
  },
});
