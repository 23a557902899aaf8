const HOST = 'https://api.purse.example';

export function newChallenge(payee: string, amount: number): Promise<string> {
  return new Promise((resolve, reject) => {
    wx.request<{ challenge: string }>({ url: `${HOST}/challenges`, method: 'POST', data: { payee, amount }, success: ({ data }) => resolve(data.challenge), fail: reject });
  });
}

export function confirmTransfer(proof: { challenge: string; resultJSON: string; resultJSONSignature: string }): Promise<void> {
  return new Promise((resolve, reject) => {
    wx.request({ url: `${HOST}/transfers/confirm`, method: 'POST', data: proof, success: () => resolve(), fail: reject });
  });
}
