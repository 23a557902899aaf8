// case: a modal is shown and the location is read whatever was pressed
Page({
  data: { where: null },
  onLoad() {
    wx.showModal({
      title: '提示',
      content: '我们希望获取您的位置，用于推荐附近门店，是否同意？',
      success: () => {
        this.locate();
      },
    });
  },
  locate() {
    wx.getLocation({ type: 'gcj02', success: ({ latitude, longitude }) => this.setData({ where: { latitude, longitude } }) }); // expect: no-collection-before-consent
  },
});
