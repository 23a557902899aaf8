export function startOrder(verifyResult: string): void {
  wx.request({ url: '/orders', method: 'POST', data: { verifyResult } });
}
