// case: a wallet mini program starts the identity check of the platform when its page is opened
Page({
  data: { certifyId: '' },

  onLoad(query: { certifyId: string }) {
    this.setData({ certifyId: query.certifyId });
    my.call('startBizService', { // expect: no-biometric-without-consent
      name: 'open-certify',
      param: { certifyId: query.certifyId },
      success: () => my.navigateBack(),
    });
  },
});
