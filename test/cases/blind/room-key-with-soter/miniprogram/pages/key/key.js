// case: the phone itself checks the fingerprint or face and the mini program gets a yes or no
// rules: no-biometric-without-consent, require-biometric-alternative

const { confirmOnPhone } = require('../../services/soter');
const { openRoom } = require('../../services/room');

Page({
  data: { room: '', passcode: '' },

  onLoad({ room }) {
    this.setData({ room });
  },

  async openWithPhone() {
    if (await confirmOnPhone(this.data.room)) await openRoom(this.data.room);
  },

  onPasscode({ detail }) {
    this.setData({ passcode: detail.value });
  },

  async openWithPasscode() {
    await openRoom(this.data.room, this.data.passcode);
  },
});
