// case: the options of a detection, kept in the configuration, ask for age and expression too
// rules: no-biometric-attribute-inference

const { parentPort } = require('node:worker_threads');
const { face: AipFace } = require('baidu-aip-sdk');
const { detectOptions, kiosk } = require('./config');

const client = new AipFace(process.env.BAIDU_APP, process.env.BAIDU_KEY, process.env.BAIDU_SECRET);

async function chuli(tupian) {
  const jieguo = await client.detect(tupian, 'BASE64', detectOptions); // expect: no-biometric-attribute-inference
  return { kiosk: kiosk.id, zongshu: jieguo.result?.face_num ?? 0, liebiao: jieguo.result?.face_list ?? [] };
}

parentPort.on('message', async ({ id, tupian }) => {
  parentPort.postMessage({ id, ...(await chuli(tupian)) });
});
