// case: a red packet is given to whoever opens face payment
declare const api: { post(path: string, body: unknown): Promise<void> };

export function 开通刷脸(userId: string) {
  wx.startFacialRecognitionVerify({
    name: '',
    idCardNumber: '',
    success: async () => {
      await api.post('/coupons/grant', { userId, coupon: '刷脸立减5元' }); // expect: no-biometric-inducement
    },
  });
}
