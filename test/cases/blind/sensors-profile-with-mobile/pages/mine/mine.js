// case: after binding the phone, a mini-program writes it into the analytics profile
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
