const rows = new Map();

async function views(visitorId, productId) {
  return rows.get(`${visitorId}:${productId}`) ?? { viewCount: 0, secondsOnPage: 0 };
}

function record(visitorId, productId, seconds) {
  const key = `${visitorId}:${productId}`;
  const { viewCount = 0, secondsOnPage = 0 } = rows.get(key) ?? {};
  rows.set(key, { viewCount: viewCount + 1, secondsOnPage: secondsOnPage + seconds });
}

module.exports = { record, views };
