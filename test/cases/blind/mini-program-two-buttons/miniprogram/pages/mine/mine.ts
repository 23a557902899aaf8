// case: the microphone and the position are asked for by two buttons of two functions
// rules: no-bundled-permissions

Page({
  data: { text: '' },

  recordNote() {
    wx.authorize({
      scope: 'scope.record',
      success: () => wx.getRecorderManager().start({ duration: 30000 }),
      fail: () => this.setData({ text: '也可以用文字写下留言' }),
    });
  },

  findStore() {
    wx.authorize({
      scope: 'scope.userLocation',
      success: () => wx.navigateTo({ url: '/pages/stores/stores?sort=near' }),
      fail: () => wx.navigateTo({ url: '/pages/stores/stores' }),
    });
  },
});
