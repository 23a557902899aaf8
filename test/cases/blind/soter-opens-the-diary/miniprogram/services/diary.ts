export interface Diary {
  entries: { day: string; text: string }[];
}

export function openDiary(proof: string, signature: string): Promise<Diary> {
  return new Promise((resolve, reject) => {
    wx.request<Diary>({
      url: 'https://api.diary.example/open',
      method: 'POST',
      data: { proof, signature },
      success: ({ data }) => resolve(data),
      fail: reject,
    });
  });
}
