const { Worker } = require('node:worker_threads');
const { zongji } = require('./zongji');

const worker = new Worker(`${__dirname}/worker.js`, { workerData: { appId: process.env.APP_ID, key: process.env.KEY, secret: process.env.SECRET } });

worker.on('message', ({ shijian, renshu }) => zongji.jia(shijian, renshu));

exports.songZhen = (zhen) => worker.postMessage({ zhen, shijian: Date.now() });
