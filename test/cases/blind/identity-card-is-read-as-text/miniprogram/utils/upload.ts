export interface CardText {
  number: string;
  validUntil: string;
}

export function uploadCard(filePath: string): Promise<CardText> {
  return new Promise((resolve, reject) => {
    wx.uploadFile({
      url: 'https://api.rental.example/card-text',
      filePath,
      name: 'card',
      success: ({ data }) => resolve(JSON.parse(data)),
      fail: reject,
    });
  });
}
