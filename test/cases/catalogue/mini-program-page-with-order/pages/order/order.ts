// case: a mini program opens the next page with the order's number and hands the phone over in memory
// rules: no-personal-data-in-url
import { draft } from '../../utils/draft';

Page({
  data: { receiver: { mobile: '', orderNo: '' } },

  onConfirm() {
    const { mobile, orderNo } = this.data.receiver;
    draft.mobile = mobile;
    wx.navigateTo({ url: `/pages/track/track?orderNo=${orderNo}` });
  },
});
