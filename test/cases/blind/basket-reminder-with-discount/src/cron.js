// case: whoever leaves a basket is mailed a discount the night after
const cron = require('node-cron');
const { staleBaskets } = require('./baskets');
const { remind } = require('./reminder');

cron.schedule('0 21 * * *', async () => {
  const baskets = await staleBaskets(24);
  await Promise.allSettled(baskets.map(remind));
});
