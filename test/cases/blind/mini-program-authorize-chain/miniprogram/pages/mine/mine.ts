// case: one tap asks for the microphone and right after for the position
// rules: no-bundled-permissions

Page({
  data: { ready: false },

  openAll() {
    wx.authorize({ scope: 'scope.record', complete: () => wx.authorize({ scope: 'scope.userLocation', complete: () => this.finish() }) }); // expect: no-bundled-permissions
  },

  finish() {
    this.setData({ ready: true });
  },
});
