import { uploadCard } from '../../utils/upload';

Page({
  data: { number: '', validUntil: '', busy: false },

  async onPhotograph() {
    const { tempFiles } = await wx.chooseMedia({ count: 1, mediaType: ['image'], sourceType: ['camera'] });
    this.setData({ busy: true });
    const { number, validUntil } = await uploadCard(tempFiles[0].tempFilePath);
    this.setData({ number, validUntil, busy: false });
  },
});
