// case: after binding the phone, a mini-program tells its analytics only that there is one
// rules: no-third-party-sharing-without-consent
const { bindPhone } = require('../../services/member');
const { rememberMember } = require('../../utils/track');

Page({
  data: { member: null },

  async onGetPhone(event) {
    if (!event.detail.code) return;
    const member = await bindPhone(event.detail.code);
    this.setData({ member });
    rememberMember(member);
  },
});
