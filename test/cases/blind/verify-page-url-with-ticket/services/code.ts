interface CodeAnswer {
  ticket: string;
  wait: number;
}

export function requestCode(mobile: string): Promise<CodeAnswer> {
  return new Promise((resolve, reject) => {
    wx.request({
      url: 'https://api.clinic-queue.example/codes',
      method: 'POST',
      data: { mobile },
      success: (res) => resolve(res.data as CodeAnswer),
      fail: reject,
    });
  });
}
