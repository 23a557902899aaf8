// case: a travel diary asks for position, microphone and calendar one after the other at a single tap
// rules: no-bundled-permissions

const SCOPES = ['scope.userLocation', 'scope.record', 'scope.addPhoneCalendar'];

Page({
  data: { day: 1, ready: false },

  async onTapStart() {
    for (const scope of SCOPES) {
      await wx.authorize({ scope }); // expect: no-bundled-permissions
    }
    this.setData({ ready: true });
  },

  onTapNextDay() {
    this.setData({ day: this.data.day + 1 });
  },
});
