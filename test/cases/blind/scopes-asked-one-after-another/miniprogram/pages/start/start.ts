// case: one tap asks for location, microphone and camera one after another
// rules: no-bundled-permissions

const SCOPES = ['scope.userLocation', 'scope.record', 'scope.camera'];

Page({
  data: { ready: false, missing: [] as string[] },

  async onTapStart() {
    const missing: string[] = [];
    for (const scope of SCOPES) {
      try {
        await wx.authorize({ scope }); // expect: no-bundled-permissions
      } catch {
        missing.push(scope);
      }
    }
    this.setData({ missing, ready: missing.length === 0 });
  },

  onTapSettings() {
    wx.openSetting({});
  },
});
