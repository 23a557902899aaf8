// case: a worker counts people at the till, and the options from another file ask for age and gender too
// rules: no-biometric-attribute-inference
const { parentPort, workerData } = require('node:worker_threads');
const AipFaceClient = require('baidu-aip-sdk').face;
const { jianceXuanxiang } = require('./options');

const client = new AipFaceClient(workerData.appId, workerData.key, workerData.secret);
const xuanxiang = jianceXuanxiang('shouyintai');

parentPort.on('message', async ({ zhen, shijian }) => {
  const huifu = await client.detect(zhen, 'BASE64', xuanxiang); // expect: no-biometric-attribute-inference
  parentPort.postMessage({ shijian, renshu: huifu.result?.face_num ?? 0, mingxi: huifu.result?.face_list ?? [] });
});
