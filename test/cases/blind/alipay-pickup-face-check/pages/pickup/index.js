// case: an Alipay mini-program checks the face before a parcel box opens, and nothing asks for consent
// rules: no-biometric-without-consent
import { createCertify, openBox } from '../../services/box';

Page({
  data: { boxNo: '', orderNo: '', opened: false },

  onLoad({ boxNo, orderNo }) {
    this.setData({ boxNo, orderNo });
  },

  async onFaceTap() {
    const { bizId } = await createCertify(this.data.orderNo);
    my.ap.faceVerify({ // expect: no-biometric-without-consent
      bizId,
      bizType: '2',
      success: (res) => {
        if (res.faceRetCode === '1000') this.open();
      },
      fail: () => my.showToast({ content: '核验未通过，可用取件码' }),
    });
  },

  onCodeSubmit(e) {
    this.open(e.detail.value.code);
  },

  async open(code) {
    await openBox(this.data.boxNo, code);
    this.setData({ opened: true });
  },
});
