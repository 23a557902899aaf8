import { recordConsents } from '../../services/consents';

Page({
  data: { faceLogin: false, marketing: false, partnerSharing: false },

  async onWithdraw({ target }) {
    const { purpose } = target.dataset;
    await recordConsents({ [purpose]: false });
    this.setData({ [purpose]: false });
  },
});
