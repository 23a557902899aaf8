// case: a travel diary asks for position, microphone and calendar each at the tap that needs it
// rules: no-bundled-permissions

Page({
  data: { day: 1, ready: true },

  onTapPlace() {
    return this.allowed('scope.userLocation');
  },

  onTapVoice() {
    return this.allowed('scope.record');
  },

  onTapRemind() {
    return this.allowed('scope.addPhoneCalendar');
  },

  async allowed(scope: string): Promise<boolean> {
    try {
      await wx.authorize({ scope });
      return true;
    } catch {
      return false;
    }
  },

  onTapNextDay() {
    this.setData({ day: this.data.day + 1 });
  },
});
